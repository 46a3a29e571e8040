// Made by `npm run client` from the server's own description of its REST API. Do not edit.

export interface paths {
    "/api/achievements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Achievements; everybody but staff sees active ones, without their rules */
        get: operations["club.achievement.find"];
        put?: never;
        /** Add an achievement; who has earned it already gets it by a backfill */
        post: operations["club.achievement.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An achievement */
        get: operations["club.achievement.findOne"];
        /** Change an achievement; awards given under the old rule stay */
        put: operations["club.achievement.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to somebody by hand, with a reason
         * @description Refusal codes:
         *
         *     - `ALREADY_AWARDED`: They have it; details.award is it.
         *     - `NOT_ACTIVE`: It is switched off: nobody gets it.
         */
        post: operations["club.achievement.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to everybody who has earned it, as a job
         * @description Refusal codes:
         *
         *     - `NO_RULE`: It is given by hand only.
         *     - `NOT_ACTIVE`: It is switched off: nobody gets it.
         */
        post: operations["club.achievement.backfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * To how many people this achievement would be given
         * @description Refusal codes:
         *
         *     - `NO_RULE`: It is given by hand only.
         */
        post: operations["club.achievement.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/achievements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** To how many people a rule would be given */
        post: operations["club.achievement.previewRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/baskets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is bought together */
        get: operations["analytics.insight.baskets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/bought-together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is often bought with these products */
        get: operations["analytics.insight.boughtTogether"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sales by product, category, manager, channel or city */
        get: operations["analytics.insight.breakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/clv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What customers are expected to bring (BG/NBD and gamma-gamma) */
        get: operations["analytics.insight.clv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came back, by the month of the first order */
        get: operations["analytics.insight.cohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/customer-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One customer's scores of last night; null before their first completed order was scored */
        get: operations["analytics.insight.customerScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** New and repeat customers in steps */
        get: operations["analytics.insight.customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of a period with their guests */
        get: operations["analytics.insight.events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daily revenue to come, with its interval */
        get: operations["analytics.insight.forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders placed in a period: how far they came and how long they stayed in each status */
        get: operations["analytics.insight.funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mailings of a period with what became of their letters; marketers see their own */
        get: operations["analytics.insight.mailings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/next-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to do next, each with the numbers it rests on */
        get: operations["analytics.insight.nextSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The orders behind a number; their amounts add up to it */
        get: operations["analytics.insight.orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The glance: every metric beside the previous period and last year, and what waits now */
        get: operations["analytics.insight.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products behind a number of the stock */
        get: operations["analytics.insight.goods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/rfm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Segments by recency, frequency and sum */
        get: operations["analytics.insight.rfm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/sales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sales in steps, beside the previous period and last year; of lines with `product` or `category` */
        get: operations["analytics.insight.sales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/scored-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers behind a segment or a cohort cell, with their scores */
        get: operations["analytics.insight.scored"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Today's work: what came in, what is open and late, what of it is mine */
        get: operations["analytics.insight.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/analytics/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits in steps, by hour and weekday, sex, age and social status */
        get: operations["analytics.insight.visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published articles, the newest first */
        get: operations["news.article.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published article by documentId or slug */
        get: operations["news.article.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments on an article, oldest first; at most 100 a page */
        get: operations["news.article.comments"];
        put?: never;
        /**
         * Comment on an article
         * @description Refusal codes:
         *
         *     - `COMMENTS_CLOSED`: Nobody can comment on this article any more.
         *     - `TOO_MANY_COMMENTS`: You wrote many comments in a short time; details.retryAfterSeconds says when to go on.
         */
        post: operations["news.article.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a comment of mine, within 15 minutes
         * @description Refusal codes:
         *
         *     - `EDIT_WINDOW_OVER`: The comment is too old to change.
         *     - `COMMENT_HIDDEN`: A moderator has hidden the comment.
         */
        put: operations["news.article.editComment"];
        post?: never;
        /** Delete a comment of mine */
        delete: operations["news.article.deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/comments/{comment}/moderate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hide a comment or show it again */
        post: operations["news.article.moderate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in by another service (`vk`): go there
         * @description Open it in the browser: it sets a cookie and redirects. With `returnTo`, a page of PUBLIC_URL or of CORS_ORIGINS, the person comes back there with `?code=` for `POST /auth/code`, or with `?error=` and a refusal code; without it the callback answers as signing in.
         *
         *     Refusal codes:
         *
         *     - `NOT_FOUND`: No such service, or it has no keys here
         */
        get: operations["accounts.plugin::users-permissions.auth.startExternal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from another service
         * @description Refusal codes:
         *
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         *     - `STATE_INVALID`: Not begun in this browser, used before, or more than ten minutes ago
         *     - `SIGN_IN_DENIED`: The person declined at the service
         *     - `SIGN_IN_REFUSED`: The service did not accept the code
         *     - `PROVIDER_UNAVAILABLE`: The service did not answer in time
         */
        get: operations["accounts.plugin::users-permissions.auth.finishExternal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address
         * @description A link goes to the new address, word of it to the old one. People without a password must have signed in within the last ten minutes.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The password is another one
         *     - `SIGN_IN_AGAIN`: Send the password, or sign in anew first
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the new e-mail address by the token of the letter
         * @description Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         *     - `EMAIL_TAKEN`: Somebody got it in the meantime
         */
        post: operations["accounts.plugin::users-permissions.auth.confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the own password; every other session ends
         * @description Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The present password is another one
         *     - `PASSWORDS_DIFFER`: The repeated password is another one
         *     - `PASSWORD_SAME`: It is the present one
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the code of a returning page for a session
         * @description The code works once, for a minute.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The code is unknown, used or expired
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         */
        post: operations["accounts.plugin::users-permissions.auth.exchangeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lead a link of a letter to the page that asks to confirm
         * @description Changes nothing: mail programs open links by themselves. The page then calls the POST.
         */
        get: operations["accounts.plugin::users-permissions.auth.emailConfirmation"];
        put?: never;
        /**
         * Confirm an e-mail address by the token of the letter
         * @description Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         */
        post: operations["accounts.plugin::users-permissions.auth.confirmEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter to choose a new password
         * @description The answer is the same whether or not the address has an account. At most five letters an hour go to one address.
         *
         *     Refusal codes:
         *
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with an e-mail or a user name
         * @description Send the `deviceId` of an earlier answer along: a device that signed in before is not locked out by others’ failed attempts. `workstation` is the proof of an enrolled computer, where managers need one.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: No such account or another password
         *     - `NOT_CONFIRMED`: The right password, but the e-mail is not confirmed yet
         *     - `BLOCKED`: The right password, but the account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only; `details.ask` says what to ask for
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.callback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up as a client
         * @description A letter with a link is sent to the address; the answer is the same whether or not the address has an account. Without a user name, or with a taken one, people sign in by the e-mail. Where no confirmation is asked for, the answer is that of signing in.
         *
         *     Refusal codes:
         *
         *     - `AGE_UNKNOWN`: MIN_AGE asks for `birthDate`
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         *     - `EMAIL_TAKEN`: Only where no confirmation is asked for
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         */
        post: operations["accounts.plugin::users-permissions.auth.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: this session, the one of a refresh token, or all */
        post: operations["accounts.plugin::users-permissions.auth.logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description A refresh token works once. One used again more than a minute later ends its session.
         *
         *     Refusal codes:
         *
         *     - `REFRESH_INVALID`: Unknown, used, expired or ended
         */
        post: operations["accounts.plugin::users-permissions.auth.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password by the code of the letter
         * @description Every session of the account ends. A manager who needs an enrolled computer gets the account without tokens.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The link is unknown, used or expired
         *     - `PASSWORDS_DIFFER`: The repeated password is another one
         */
        post: operations["accounts.plugin::users-permissions.auth.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the letter of confirmation again
         * @description Refusal codes:
         *
         *     - `TOO_MANY_ATTEMPTS`: Too many failed attempts; `Retry-After` says when to come back
         */
        post: operations["accounts.plugin::users-permissions.auth.sendEmailConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sessions, the present one first */
        get: operations["accounts.plugin::users-permissions.auth.getSessions"];
        put?: never;
        post?: never;
        /** End all own sessions but this one */
        delete: operations["accounts.plugin::users-permissions.auth.endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["accounts.plugin::users-permissions.auth.revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the birth date that a service did not
         * @description The token of the refusal `AGE_UNKNOWN` works once, for a quarter of an hour.
         *
         *     Refusal codes:
         *
         *     - `LINK_INVALID`: The token is unknown, used or expired
         *     - `EMAIL_NOT_CONFIRMED`: An account of this address was never confirmed; a letter was sent
         *     - `EMAIL_TAKEN`: The account of this address belongs to staff or to another person of the service: sign in by password
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date, which the service does not tell: `details.signUpToken` goes on with it
         *     - `TOO_YOUNG`: Below MIN_AGE
         *     - `REGISTRATION_CLOSED`: An administrator has closed signing up
         *     - `BLOCKED`: The account is blocked
         *     - `WORKSTATION_REQUIRED`: Managers sign in from enrolled computers only
         */
        post: operations["accounts.plugin::users-permissions.auth.completeSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Awards, the latest first (at most 200): a client’s own; for staff of one achievement or of all */
        get: operations["club.award.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/awards/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an award back, with a reason; its rule does not give it again
         * @description Refusal codes:
         *
         *     - `TOO_LATE`: It is not yours or too old for you to change; a director can.
         */
        post: operations["club.award.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery status notification (RFC 3464) as the mail server got it, raw (message/rfc822 or text/plain)
         * @description Bearer BOUNCE_TOKEN. A failure with 5.1.x suppresses the address; other failures are noted at the letter.
         *
         *     Refusal codes:
         *
         *     - `UNAUTHORIZED`: The bearer token is not BOUNCE_TOKEN.
         */
        post: operations["mailings.link.bounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cart
         * @description A signed-in client has one; a guest's is held by `X-Cart-Token`, given in the first answer.
         */
        get: operations["orders.cart.find"];
        put?: never;
        post?: never;
        /** Empty the cart */
        delete: operations["orders.cart.clear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order what is in the cart
         * @description Refusal codes:
         *
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `CART_EMPTY`: There is nothing in the cart (any more).
         */
        post: operations["orders.cart.checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cart/lines/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a quantity of a product into the cart; 0 removes it */
        put: operations["orders.cart.putLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List categories */
        get: operations["catalog.category.find"];
        put?: never;
        /**
         * Create a category
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        post: operations["catalog.category.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one category */
        get: operations["catalog.category.findOne"];
        /**
         * Change a category
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        put: operations["catalog.category.update"];
        post?: never;
        /**
         * Delete a category
         * @description Its products and inner categories stay, without it.
         */
        delete: operations["catalog.category.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/sms-ru": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Status callback of SMS.ru: a form with `data[i]` and `hash`; answered with `100`
         * @description Without the right `hash` (SHA-256 of SMS_RU_API_ID and the entries) it is refused with 403.
         */
        post: operations["mailings.callback.smsRu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/twilio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Status callback of Twilio: a form with `MessageSid`, `MessageStatus`, `ErrorCode`, signed with X-Twilio-Signature */
        post: operations["mailings.callback.twilio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/channels/vk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * VK Callback API of the community: who allows its messages and who does not
         * @description Answers `confirmation` with VK_CONFIRMATION and everything else with `ok`. VK_SECRET must be the one set in the community; without it nothing but the confirmation is taken.
         */
        post: operations["mailings.callback.vk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A complaint: an ARF report (RFC 5965), raw, or JSON `{messageId}`
         * @description Bearer BOUNCE_TOKEN. The address is written to no more.
         *
         *     Refusal codes:
         *
         *     - `UNAUTHORIZED`: The bearer token is not BOUNCE_TOKEN.
         */
        post: operations["mailings.link.complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers: all for managers and above, own recipients for a marketer
         * @description Strapi's parameters and the short ones `category=vip`, `search=` (name, phone in any notation, e-mail), `ordering=-total_spent` (also total_orders, average_order, last_order_date, name, created_at), `segment=<documentId>`. `filters[deletedAt][$notNull]=true` lists the trash.
         */
        get: operations["crm.customer.find"];
        put?: never;
        /**
         * Add a customer
         * @description A phone, an e-mail or a short name is required. Tags are named; missing ones are created.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         */
        post: operations["crm.customer.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One customer
         * @description A record that was merged away is 404 with `details.mergedInto`.
         */
        get: operations["crm.customer.findOne"];
        /**
         * Change a customer; fields left out stay as they are
         * @description `expected` holds what the fields were when they were read: when one of them is something else by now, nothing is written and 409 `STALE_VERSION` says so. For managers and above.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         *     - `STALE_VERSION`: Somebody changed a field of `expected` meanwhile; details.fields names it, changedBy and changedAt say who and when.
         */
        put: operations["crm.customer.update"];
        post?: never;
        /** Mark a customer for deletion */
        delete: operations["crm.customer.delete"];
        options?: never;
        head?: never;
        /**
         * Change a customer; fields left out stay as they are
         * @description `expected` holds what the fields were when they were read: when one of them is something else by now, nothing is written and 409 `STALE_VERSION` says so. For managers and above.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: Another customer has this phone or e-mail; details.customer names them to managers and above.
         *     - `STALE_VERSION`: Somebody changed a field of `expected` meanwhile; details.fields names it, changedBy and changedAt say who and when.
         */
        patch: operations["crm.customer.update.patch"];
        trace?: never;
    };
    "/api/customers/{id}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer’s awards, revoked ones last; a client reads their own standing ones */
        get: operations["club.award.ofCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person agreed to and refused */
        get: operations["crm.customer.consents"];
        put?: never;
        /**
         * Write down that a person agreed, or withdrew; the earlier words stay in the ledger
         * @description The last word holds. `channel: any` speaks for all channels. `textVersion` is `slug@version` of the text that was agreed to. `at` may be earlier than now for a word given on paper.
         */
        post: operations["crm.customer.recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person for good: orders and sums stay in the books, who bought is gone; answers the act
         * @description Refusal codes:
         *
         *     - `HAS_OPEN_ORDERS`: Orders of the person are not finished; details.orders lists them.
         */
        post: operations["crm.customer.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge this record into another one: orders, notes, tags, consents and all else move; undone within 30 days
         * @description Refusal codes:
         *
         *     - `SAME_CUSTOMER`: A record cannot be merged into itself.
         *     - `IN_TRASH`: The record that is to stay is marked for deletion; restore it first.
         */
        post: operations["crm.customer.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/merge/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What merging this record into another one would do
         * @description Refusal codes:
         *
         *     - `SAME_CUSTOMER`: A record cannot be merged into itself.
         *     - `IN_TRASH`: The record that is to stay is marked for deletion; restore it first.
         */
        post: operations["crm.customer.previewMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes of staff about a customer, the newest first (at most 500) */
        get: operations["crm.customer.notes"];
        put?: never;
        /** Write a note about a customer */
        post: operations["crm.customer.addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/orders_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's orders, the newest first */
        get: operations["crm.customer.ordersHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything kept about one person, for their own reading, as JSON
         * @description The reading is in the audit log. A section of each part of the product: `crm`, `orders`, ….
         */
        get: operations["crm.customer.personalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/personal-data.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as PDF
         * @description Refusal codes:
         *
         *     - `PAPERS_BUSY`: Too many documents are being made; Retry-After says when to try again.
         */
        get: operations["crm.customer.personalDataPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a customer out of the trash */
        post: operations["crm.customer.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened with a customer, the newest first
         * @description `after` is `meta.next` of the page before; `kinds` narrows it, separated by commas: a kind or all before its dot (`order,note`).
         */
        get: operations["crm.customer.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/update_stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recalculate a customer's statistics from their completed orders */
        post: operations["crm.customer.updateStats"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/bulk/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add tags to many customers and remove others; missing tags are created */
        post: operations["crm.customer.bulkTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pairs of records that may be one person, the likeliest first
         * @description `meta.searchedAt` is the end of the last search. Searched every night, and at once by POST …/duplicates/find.
         */
        get: operations["crm.customer.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These two are different people; the pair is not shown again */
        post: operations["crm.customer.dismissDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/duplicates/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Search for duplicates now; the answer comes at once, the list fills when the search ends */
        post: operations["crm.customer.findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts of erasure, the newest first (at most 500) */
        get: operations["crm.customer.erasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/erasures/{id}/act.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An act of erasure as PDF */
        get: operations["crm.customer.eraseAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the customers that the filters show as CSV, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["crm.customer.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the customers that the filters show as XLSX, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["crm.customer.exportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, the newest first (at most 100) */
        get: operations["crm.customer.imports"];
        put?: never;
        /**
         * Upload a file of customers: CSV or XLSX, at most 200000 rows (multipart, field `file`)
         * @description Answers columns with samples and a suggested mapping; nothing is written until POST …/run.
         *
         *     Refusal codes:
         *
         *     - `FILE_UNREADABLE`: The file is neither CSV nor XLSX, is damaged or too large.
         *     - `READINGS_BUSY`: Too many files are being read; Retry-After says when to try again.
         */
        post: operations["crm.customer.uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with its progress */
        get: operations["crm.customer.importOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a run; rows done so far stay */
        post: operations["crm.customer.cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the file another way: delimiter, encoding, heading, sheet
         * @description Refusal codes:
         *
         *     - `IMPORT_RUNNING`: The import is running; wait for its end or cancel it.
         *     - `FILE_UNREADABLE`: The file is neither CSV nor XLSX, is damaged or too large.
         *     - `READINGS_BUSY`: Too many files are being read; Retry-After says when to try again.
         *     - `FILE_GONE`: The file is kept no more: it was forgotten, or went with the data of somebody in it.
         */
        post: operations["crm.customer.rereadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole report as CSV
         * @description `locale` decides the language of headings and reasons; without it Accept-Language does.
         */
        get: operations["crm.customer.importReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report of the last run, row by row */
        get: operations["crm.customer.importRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run an import, or try it with `dryRun`; the run goes on in the background
         * @description Run again it changes nothing more: each row is found again by phone, else e-mail, else short name.
         *
         *     Refusal codes:
         *
         *     - `IMPORT_RUNNING`: The import is running; wait for its end or cancel it.
         *     - `FILE_GONE`: The file is kept no more: it was forgotten, or went with the data of somebody in it.
         */
        post: operations["crm.customer.runImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges, the newest first (at most 200) */
        get: operations["crm.customer.merges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Part two merged records again; what came since stays with the record it came to
         * @description Refusal codes:
         *
         *     - `MERGE_UNDONE`: This merge was undone already.
         *     - `MERGE_TOO_OLD`: More than 30 days have passed.
         *     - `MERGE_NOT_LAST`: The record that stayed was merged or erased since; undo that first.
         */
        post: operations["crm.customer.undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/sync_from_orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronise all customers with all orders
         * @description Creates who is missing and recalculates everybody; existing data is left alone. `force_update` takes name, e-mail and city from the latest order, `update_stats_only` only recalculates. The answer is bare; `errors` lists what could not be done.
         *
         *     Refusal codes:
         *
         *     - `SYNC_RUNNING`: A synchronisation is running already.
         */
        post: operations["crm.customer.syncFromOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every tag, with the number of customers who have it */
        get: operations["crm.customer.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-series/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call off the events of a series that have not begun */
        post: operations["club.event-template.cancelSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Templates of events that are in use */
        get: operations["club.event-template.find"];
        put?: never;
        /** Add a template */
        post: operations["club.event-template.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A template */
        get: operations["club.event-template.findOne"];
        /** Change a template; events that exist stay as they are */
        put: operations["club.event-template.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-templates/{id}/instantiate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an event from a template
         * @description Refusal codes:
         *
         *     - `TEMPLATE_ARCHIVED`: The template is archived.
         */
        post: operations["club.event-template.instantiate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-templates/{id}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a series of events from a template, at most 104; the time on the wall clock stays over daylight saving
         * @description Refusal codes:
         *
         *     - `TEMPLATE_ARCHIVED`: The template is archived.
         *     - `EMPTY_SERIES`: The rule gives no event.
         */
        post: operations["club.event-template.series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events by their date, past ones first; those to come by `filters[endAt][$gte]`. Everybody but staff sees published ones */
        get: operations["club.event.find"];
        put?: never;
        /** Add an event without a template */
        post: operations["club.event.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event */
        get: operations["club.event.findOne"];
        /**
         * Change an event; a larger capacity moves its queue
         * @description Refusal codes:
         *
         *     - `CAPACITY_BELOW_TAKEN`: More places are taken than the capacity you sent; details.taken says how many.
         *     - `EVENT_OVER`: The event is over or was called off.
         */
        put: operations["club.event.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An event as iCalendar */
        get: operations["club.event.calendarOfOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call an event off; everybody who signed up is told
         * @description Refusal codes:
         *
         *     - `EVENT_OVER`: The event is over.
         */
        post: operations["club.event.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A participant has come: by participation, customer or the code of a ticket; again changes nothing
         * @description Refusal codes:
         *
         *     - `NO_PLACE_GIVEN`: They have no place: they wait, gave it back or never signed up.
         *     - `UNKNOWN_CODE`: The code is not of this event.
         */
        post: operations["club.participation.checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an event that has begun: who has not come is a no-show
         * @description Refusal codes:
         *
         *     - `NOT_BEGUN`: The event has not begun.
         */
        post: operations["club.event.finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part and who waits, the queue in its order (at most 2000); a client sees their own */
        get: operations["club.participation.find"];
        put?: never;
        /**
         * Sign up: `registered`, or `waitlisted` when there is no place or somebody waits already
         * @description Refusal codes:
         *
         *     - `ALREADY_SIGNED_UP`: They have signed up; details.participation is it.
         *     - `EVENT_CLOSED`: Nobody can sign up: the event has begun, is over, was called off or is a draft.
         *     - `PARTY_TOO_LARGE`: The party is larger than the event allows.
         */
        post: operations["club.participation.create"];
        /**
         * Give my own place back; the queue moves
         * @description Refusal codes:
         *
         *     - `EVENT_CLOSED`: The event has begun.
         */
        delete: operations["club.participation.leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations/{participation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change party, answers or note; a larger party needs free places
         * @description Refusal codes:
         *
         *     - `NO_PLACES`: There are not so many places.
         *     - `PARTY_TOO_LARGE`: The party is larger than the event allows.
         *     - `EVENT_CLOSED`: The event has begun.
         */
        put: operations["club.participation.update"];
        post?: never;
        /**
         * Give a place back, mine or, as staff, anyone’s; the queue moves
         * @description Refusal codes:
         *
         *     - `EVENT_CLOSED`: The event has begun; staff mark who came instead.
         */
        delete: operations["club.participation.drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations/{participation}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the place that is held for me
         * @description Refusal codes:
         *
         *     - `OFFER_OVER`: There is no offer any more.
         */
        post: operations["club.participation.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations/{participation}/ticket.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ticket with its QR code, to print
         * @description Refusal codes:
         *
         *     - `NO_PLACE_GIVEN`: There is no place to show a ticket for.
         */
        get: operations["club.participation.ticketPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations/{participation}/ticket.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of the ticket
         * @description Refusal codes:
         *
         *     - `NO_PLACE_GIVEN`: There is no place to show a ticket for.
         */
        get: operations["club.participation.ticketPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/participations/{participation}/undo-check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * They have not come after all
         * @description Refusal codes:
         *
         *     - `TOO_LATE`: It is not yours or too old for you to change; a director can.
         */
        post: operations["club.participation.undoCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published events from a month ago on, as iCalendar */
        get: operations["club.event.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, in the order of commits, for 30 days
         * @description Begin with `after=latest`, keep `meta.next`, read what you need by REST, then ask on from the cursor. Without `after` it begins with the oldest event kept. An answer may be empty with `hasMore`.
         *
         *     Refusal codes:
         *
         *     - `FEED_EXPIRED`: 410: what follows this cursor is not kept any more. `details.from` is the cursor of the oldest event; read the state anew.
         */
        get: operations["integrations.feed.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mailings: own ones, all for managers and above */
        get: operations["mailings.mailing.find"];
        put?: never;
        /**
         * Plan a mailing
         * @description Times without an offset are on the clock of `timezone`. The recipients are customers picked, a segment, or both.
         */
        post: operations["mailings.mailing.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mailing with its counts */
        get: operations["mailings.mailing.findOne"];
        /**
         * Change a mailing that has not started; fields left out stay as they are
         * @description Refusal codes:
         *
         *     - `MAILING_STARTED`: It has started; what was planned cannot be changed any more.
         *     - `STALE_VERSION`: Somebody saved after the version you sent.
         */
        put: operations["mailings.mailing.update"];
        post?: never;
        /**
         * Delete a mailing that has not started
         * @description Refusal codes:
         *
         *     - `MAILING_STARTED`: It has started; what was planned cannot be changed any more.
         */
        delete: operations["mailings.mailing.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a mailing
         * @description Who has not been written to is not; there is no way back.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: Not from the present status; details.allowed says what may be done.
         */
        post: operations["mailings.mailing.complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its recipients and what became of each */
        get: operations["mailings.mailing.deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/deliveries/{delivery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recipient with every try and the server’s reply */
        get: operations["mailings.mailing.delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/deliveries/{delivery}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a letter of unknown fate once more
         * @description The recipient may get it twice; who decided that is kept.
         *
         *     Refusal codes:
         *
         *     - `NOT_UNKNOWN`: Only a letter whose fate is unknown can be sent again.
         *     - `WINDOW_CLOSED`: The mailing’s window is over.
         */
        post: operations["mailings.mailing.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a mailing
         * @description Once this is answered at most one more letter leaves per open connection.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: Not from the present status; details.allowed says what may be done.
         */
        post: operations["mailings.mailing.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can start, who would get it, how long it would take */
        get: operations["mailings.mailing.preflight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where it stands now: counts, letters a second, time left */
        get: operations["mailings.mailing.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a mailing
         * @description It goes on where it was, within its window.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: Not from the present status; details.allowed says what may be done.
         */
        post: operations["mailings.mailing.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a mailing
         * @description The recipients are written down now; sending begins when the window opens.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: Not from the present status; details.allowed says what may be done.
         *     - `PREFLIGHT_FAILED`: details.problems say why it cannot start.
         */
        post: operations["mailings.mailing.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of it: counts, the course of time, the replies */
        get: operations["mailings.mailing.stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the mailing’s message to one address
         * @description Refusal codes:
         *
         *     - `CHANNEL_NOT_SET_UP`: The channel has no credentials.
         */
        post: operations["mailings.mailing.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many people a choice of customers and a segment means */
        post: operations["mailings.mailing.audience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailings/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Totals by owner: own, or everybody’s for managers and above */
        get: operations["mailings.mailing.ownerStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages: own ones, all for managers and above */
        get: operations["mailings.message.find"];
        put?: never;
        /**
         * Write a message
         * @description HTML is cleaned when it is sent; MJML and Liquid must be readable now.
         *
         *     Refusal codes:
         *
         *     - `TEMPLATE_INVALID`: The text cannot be read; the message names the place.
         */
        post: operations["mailings.message.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message */
        get: operations["mailings.message.findOne"];
        /**
         * Change a message; mailings that have started keep the text they started with
         * @description Refusal codes:
         *
         *     - `TEMPLATE_INVALID`: The text cannot be read; the message names the place.
         *     - `STALE_VERSION`: Somebody saved after the version you sent.
         */
        put: operations["mailings.message.update"];
        post?: never;
        /** Delete a message; one that mailings refer to is archived */
        delete: operations["mailings.message.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file: a multipart form with the field `file`, at most 10 MB, 10 files */
        post: operations["mailings.message.addFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a file from a message */
        delete: operations["mailings.message.removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to oneself, filled in for a customer
         * @description Refusal codes:
         *
         *     - `CHANNEL_NOT_SET_UP`: The channel has no credentials.
         */
        post: operations["mailings.message.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text as one recipient would get it; nothing is kept
         * @description Without a customer the fields are empty, so that every `default` shows.
         *
         *     Refusal codes:
         *
         *     - `TEMPLATE_INVALID`: The text cannot be read; the message names the place.
         */
        post: operations["mailings.message.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merge tags that a message may use */
        get: operations["mailings.message.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders: a client's own, all for managers and above */
        get: operations["orders.order.find"];
        put?: never;
        /**
         * Place an order
         * @description Prices are the server's. A phone or an e-mail is required. `consentTo` names the text about personal data that the buyer agreed to, `slug@version`. `customer`, `channel`, `discount` and `deliveryCost` are for managers and above.
         *
         *     Refusal codes:
         *
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `DISCOUNT_ABOVE_TOTAL`: The discount is larger than the order.
         *     - `GUEST_ORDERS_OFF`: This shop takes orders from signed-in people only.
         */
        post: operations["orders.order.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order with its lines and the comments you may see */
        get: operations["orders.order.findOne"];
        /**
         * Edit an order
         * @description A client while the order is new, managers until it is completed. Totals are recalculated, stock is reserved anew. Fields left out stay as they are.
         *
         *     Refusal codes:
         *
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         *     - `ORDER_CLOSED`: The order is past editing.
         *     - `DISCOUNT_ABOVE_TOTAL`: The discount is larger than the order.
         */
        put: operations["orders.order.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments of an order that you may see */
        get: operations["orders.order.comments"];
        put?: never;
        /**
         * Comment on an order
         * @description Managers write `internal` unless they say `shared`; clients write and read `shared` only.
         */
        post: operations["orders.order.addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, and when */
        get: operations["orders.order.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an order or hand it over
         * @description Refusal codes:
         *
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         */
        post: operations["orders.order.assignManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an order paid, unpaid or refunded
         * @description `returnGoods` puts the goods of a completed order back into stock.
         *
         *     Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         */
        post: operations["orders.order.changePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes of an order */
        get: operations["orders.quote.find"];
        put?: never;
        /**
         * Make the next version of the quote
         * @description The answer holds the token of the accept link, shown this once.
         *
         *     Refusal codes:
         *
         *     - `ORDER_CLOSED`: A quote is made while the order is new or being quoted.
         */
        post: operations["orders.quote.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes/{version}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote as PDF */
        get: operations["orders.quote.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/quotes/{version}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote of one's own order; the order becomes confirmed once
         * @description Refusal codes:
         *
         *     - `QUOTE_EXPIRED`: Its validity is over.
         *     - `QUOTE_SUPERSEDED`: A newer version exists.
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.quote.acceptOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill the cart with what is still sold of an order */
        post: operations["orders.order.repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an order to another status
         * @description Refusal codes:
         *
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `STALE_VERSION`: Somebody changed the order after the version you sent; details say who, when and what. Merge and send again.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.order.changeStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/bulk/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move many orders; a result for each */
        post: operations["orders.order.bulkStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the filtered orders as CSV, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["orders.order.exportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the filtered orders as XLSX, streamed
         * @description Refusal codes:
         *
         *     - `EXPORTS_BUSY`: Too many exports are running; Retry-After says when to try again.
         */
        get: operations["orders.order.exportXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Titles of the pages that have a text in force */
        get: operations["news.page.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page in force, or one version of it */
        get: operations["news.page.findOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own sign-ups, the latest event first (at most 200) */
        get: operations["club.participation.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page where a recipient chooses how they may be written to */
        get: operations["mailings.link.preferences"];
        put?: never;
        /** Save a recipient’s choice: a form with a box a channel */
        post: operations["mailings.link.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Filters: name, sku, slug, price, category.slug, tags.name, createdAt, available; staff also archived. `_q` searches name, SKU and description. Archived products are listed to staff only, and only when `archived` is asked for.
         */
        get: operations["catalog.product.find"];
        put?: never;
        /**
         * Create a product
         * @description SKU and slug are drawn when absent. Stock starts at 0: record a receipt.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        post: operations["catalog.product.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description Refusal codes:
         *
         *     - `NOT_FOUND`: No such product, or it is archived and the reader is not staff
         */
        get: operations["catalog.product.findOne"];
        /**
         * Change a product
         * @description `archived: true` takes it off sale, `archived: false` restores it.
         *
         *     Refusal codes:
         *
         *     - `DUPLICATE`: The slug or the SKU is taken; `details.field` names which
         *     - `IDEMPOTENCY_MISMATCH`: The key was used with another request
         */
        put: operations["catalog.product.update"];
        post?: never;
        /**
         * Delete or archive a product
         * @description 204 when it is deleted; 200 with the archived product when orders or stock movements refer to it.
         */
        delete: operations["catalog.product.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read stock and its movements, newest first */
        get: operations["catalog.stock.find"];
        put?: never;
        /**
         * Record a receipt or an adjustment
         * @description A receipt adds 1 or more pieces; an adjustment adds or takes away.
         *
         *     Refusal codes:
         *
         *     - `OUT_OF_STOCK`: It would leave fewer than 0 or fewer than are reserved; `details` has onHand, reserved, available
         */
        post: operations["catalog.stock.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/low-stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products at or below their threshold, the most urgent first */
        get: operations["catalog.stock.low"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a quote offers and whether it can be accepted, for the holder of its link; changes nothing
         * @description Only a quote whose `state` is `open` can be accepted.
         */
        get: operations["orders.quote.findByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote as PDF, for the holder of its link */
        get: operations["orders.quote.pdfByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotes/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote by its link; the order becomes confirmed once
         * @description A browser form (`application/x-www-form-urlencoded`) is answered with the page of the quote in `locale`.
         *
         *     Refusal codes:
         *
         *     - `QUOTE_EXPIRED`: Its validity is over.
         *     - `QUOTE_SUPERSEDED`: A newer version exists.
         *     - `ILLEGAL_TRANSITION`: This move is not allowed from the present status; details.allowed says which are.
         *     - `OUT_OF_STOCK`: Not enough goods; details.lines say what is available. Nothing was written.
         */
        post: operations["orders.quote.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Segments: all for managers and above, own ones for a marketer */
        get: operations["crm.segment.find"];
        put?: never;
        /**
         * Keep rules under a name
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: A segment has this name already.
         */
        post: operations["crm.segment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment */
        get: operations["crm.segment.findOne"];
        /**
         * Change a segment
         * @description Refusal codes:
         *
         *     - `DUPLICATE`: A segment has this name already.
         */
        put: operations["crm.segment.update"];
        post?: never;
        /** Delete a segment */
        delete: operations["crm.segment.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fields that rules may use, with their operators and what value each takes */
        get: operations["crm.segment.fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many customers rules choose, and the first of them */
        post: operations["crm.segment.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shop in a few words, for storefronts */
        get: operations["accounts.shop.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses that are not written to, the newest first */
        get: operations["mailings.suppression.find"];
        put?: never;
        /** Write to an address no more */
        post: operations["mailings.suppression.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Write to an address again
         * @description Somebody who unsubscribed must have asked for it; who lifted it is kept.
         */
        delete: operations["mailings.suppression.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole list as CSV */
        get: operations["mailings.suppression.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppressions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a list: one address a line, or the CSV of the export */
        post: operations["mailings.suppression.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page with a button; changes nothing */
        get: operations["mailings.link.ask"];
        put?: never;
        /** Unsubscribe with one click (RFC 8058); no cookie, no sign-in */
        post: operations["mailings.link.unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Block a user
         * @description Their sessions and sockets end at once; a panel account of the same staff member is closed too.
         *
         *     Refusal codes:
         *
         *     - `FORBIDDEN`: A manager blocks clients and marketers, a director managers too
         *     - `OWN_ACCOUNT`: Nobody blocks their own account
         */
        post: operations["accounts.user.block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unblock a user
         * @description Refusal codes:
         *
         *     - `FORBIDDEN`: A manager blocks clients and marketers, a director managers too
         *     - `OWN_ACCOUNT`: Nobody blocks their own account
         */
        post: operations["accounts.user.unblock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who I am
         * @description `populate` is accepted and adds nothing.
         */
        get: operations["accounts.plugin::users-permissions.user.me"];
        /**
         * Change my profile
         * @description What is not sent stays; null clears. A phone is kept as a contact only: it links no customer record and says nothing of one.
         *
         *     Refusal codes:
         *
         *     - `AGE_UNKNOWN`: MIN_AGE asks for the birth date
         *     - `TOO_YOUNG`: Below MIN_AGE
         */
        put: operations["accounts.plugin::users-permissions.user.updateMe"];
        post?: never;
        /**
         * Delete my account
         * @description For clients and marketers. Orders stay in the books; the customer record is erased, as soon as no order of it is unfinished. Asks for the password, or for a sign-in within the last ten minutes where there is none.
         *
         *     Refusal codes:
         *
         *     - `INVALID_CREDENTIALS`: The password is another one
         *     - `SIGN_IN_AGAIN`: Send the password, or sign in anew first
         *     - `STAFF_ACCOUNT`: Accounts of managers and directors are closed by an administrator
         */
        delete: operations["accounts.plugin::users-permissions.user.deleteMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I agreed to and refused */
        get: operations["crm.consent.readOwn"];
        /**
         * Agree, or withdraw
         * @description What is not named stays as it is; what holds already is not written again. Each change is a word of its own in the ledger. `channel: any` speaks for all channels not named beside it. Who agrees names the text, `slug@version` of `GET /api/pages/:slug`.
         */
        put: operations["crm.consent.writeOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about me: the account, and a section for each part of the shop */
        get: operations["crm.consent.personalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My picture */
        get: operations["accounts.plugin::users-permissions.user.picture"];
        /**
         * Put my picture
         * @description One file (PNG, JPEG or WebP, at most 5 MB) in a multipart form. It is drawn anew, 512 × 512, without metadata.
         *
         *     Refusal codes:
         *
         *     - `NOT_A_PICTURE`: Something else by its content
         *     - `TOO_LARGE`: More than 5 MB
         */
        put: operations["accounts.plugin::users-permissions.user.uploadPicture"];
        post?: never;
        /** Remove my picture */
        delete: operations["accounts.plugin::users-permissions.user.removePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visits of the customer record that is linked to the caller */
        get: operations["club.visit.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits, the latest first */
        get: operations["club.visit.find"];
        put?: never;
        /**
         * Check somebody in; with a participation they have come to its event too
         * @description Refusal codes:
         *
         *     - `ALREADY_INSIDE`: They are inside; details.visit is the visit that counts.
         *     - `OVERLAPS`: Another visit of theirs covers this moment.
         *     - `TOO_LATE`: It is not yours or too old for you to change; a director can.
         */
        post: operations["club.visit.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct the note of a visit
         * @description Refusal codes:
         *
         *     - `TOO_LATE`: It is not yours or too old for you to change; a director can.
         */
        put: operations["club.visit.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check somebody out; doing it again changes nothing
         * @description Refusal codes:
         *
         *     - `VISIT_CANCELLED`: The visit was undone.
         */
        post: operations["club.visit.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the arrival (the visit counts no more) or the leaving (they are inside again)
         * @description Refusal codes:
         *
         *     - `TOO_LATE`: It is not yours or too old for you to change; a director can.
         *     - `ALREADY_INSIDE`: They have come in again since.
         */
        post: operations["club.visit.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/inside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is inside now, who came last first (at most 500); meta counts all, today and a usual day */
        get: operations["club.visit.inside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits by sex, age, social status, day, weekday and hour; the last 30 days unless told */
        get: operations["club.visit.statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All webhooks with their state and backlog */
        get: operations["integrations.webhook.find"];
        put?: never;
        /**
         * Post events to an address from now on; the answer shows the secret once
         * @description Refusal codes:
         *
         *     - `NOT_AN_ADDRESS`: The url is not an address that can be posted to (https, no user name).
         *     - `PRIVATE_ADDRESS`: The url names a private address (WEBHOOKS_ALLOW_PRIVATE lifts this).
         *     - `TOO_MANY_WEBHOOKS`: There are 50 already.
         */
        post: operations["integrations.webhook.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook */
        get: operations["integrations.webhook.findOne"];
        /**
         * Change the address, the description or the types; holds from the next event on
         * @description Refusal codes:
         *
         *     - `NOT_AN_ADDRESS`: The url is not an address that can be posted to (https, no user name).
         *     - `PRIVATE_ADDRESS`: The url names a private address (WEBHOOKS_ALLOW_PRIVATE lifts this).
         */
        put: operations["integrations.webhook.update"];
        post?: never;
        /** Delete a webhook with its log */
        delete: operations["integrations.webhook.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of 30 days, newest first */
        get: operations["integrations.webhook.attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/attempts/{attempt}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post the event of this attempt once more, under the same webhook-id; out of turn
         * @description Refusal codes:
         *
         *     - `EVENT_FORGOTTEN`: 410: the event is not kept any more.
         */
        post: operations["integrations.webhook.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop posting; events wait */
        post: operations["integrations.webhook.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post again, from where it stopped, from the oldest event kept, or from now on
         * @description Refusal codes:
         *
         *     - `FEED_EXPIRED`: 410: events it has not had are not kept any more; say `earliest` or `latest`.
         */
        post: operations["integrations.webhook.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draw a new secret; the one before signs beside it for 24 hours */
        post: operations["integrations.webhook.rotateSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post a `webhook.test` event; the log shows what came of it */
        post: operations["integrations.webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Achievement: {
            active: boolean;
            awarded: number;
            /** Format: date-time */
            createdAt: string;
            description: string | null;
            documentId: string;
            icon: string | null;
            rule: {
                conditions: {
                    /**
                     * @default gte
                     * @constant
                     */
                    comparison: "gte";
                    /** @enum {string} */
                    metric: "orders.count" | "orders.spent" | "orders.largest" | "visits.count" | "visits.days" | "visits.week-streak" | "visits.birthday" | "events.attended" | "member.days";
                    template?: string;
                    threshold: number;
                    /** @default {
                     *       "kind": "ever"
                     *     } */
                    window: {
                        /** @constant */
                        kind: "ever";
                    } | {
                        days: number;
                        /** @constant */
                        kind: "days";
                    } | {
                        from: string;
                        /** @constant */
                        kind: "between";
                        to: string;
                    };
                }[];
                /** @enum {string} */
                match: "all" | "any";
            } | null;
            title: string;
        };
        Article: {
            author: string | null;
            body: string;
            commentCount: number;
            commentsClosed: boolean;
            cover: {
                alternativeText: string | null;
                height: number | null;
                thumbnailUrl: string;
                url: string;
                width: number | null;
            } | null;
            documentId: string;
            lead: string | null;
            /** Format: date-time */
            publishedAt: string;
            slug: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ArticleComment: {
            /** Format: date-time */
            at: string;
            author: {
                isMe: boolean;
                name: string;
            };
            documentId: string;
            editedAt: string | null;
            mayEdit: boolean;
            /** @enum {string} */
            state: "visible" | "hidden";
            text: string;
        };
        Award: {
            achievement: {
                description: string | null;
                documentId: string;
                icon: string | null;
                title: string;
            };
            /** Format: date-time */
            at: string;
            awardedBy: string;
            customer: {
                documentId: string;
                name: string | null;
                phone: string | null;
            };
            documentId: string;
            /** @enum {string} */
            kind: "rule" | "hand";
            reason: string | null;
            revokedAt: string | null;
            revokedBy: string | null;
            revokeReason: string | null;
        };
        Baskets: {
            asOf: string | null;
            /** @description The latest completed orders, at most 200,000 */
            baskets: number;
            confidence: number;
            /** @description Rules below are not kept */
            floor: {
                confidence: number;
                support: number;
            };
            found: number;
            madeAt: string | null;
            rules: {
                antecedent: {
                    documentId: string;
                    name: string;
                    sku: string;
                }[];
                confidence: number;
                consequent: {
                    documentId: string;
                    name: string;
                    sku: string;
                }[];
                count: number;
                lift: number;
                support: number;
            }[];
            support: number;
        };
        BoughtTogether: {
            available: number;
            /** @description Share of the orders with these products that had it too */
            confidence: number;
            /** @description Orders that had both */
            count: number;
            documentId: string;
            lift: number;
            name: string;
            price: number;
            sku: string;
            /** @description Share of all orders that had it */
            usual: number;
        }[];
        Cart: {
            expiresAt: string | null;
            itemCount: number;
            lines: {
                isAvailable: boolean;
                lineTotal: number;
                product: {
                    available: number;
                    documentId: string;
                    image: {
                        alternativeText: string | null;
                        thumbnailUrl: string;
                        url: string;
                    } | null;
                    name: string;
                    price: number;
                    sku: string | null;
                    slug: string | null;
                };
                quantity: number;
            }[];
            token: string | null;
            total: number;
        };
        ClubEvent: {
            capacity: number | null;
            description: string | null;
            documentId: string;
            /** Format: date-time */
            endAt: string;
            free: number | null;
            maxPartySize: number;
            place: string | null;
            price: number | null;
            questions: {
                key: string;
                /** @enum {string} */
                kind: "text" | "number" | "choice" | "yes-no";
                label: string;
                options?: string[];
                required: boolean;
            }[];
            remindHours: number;
            series: string | null;
            /** Format: date-time */
            startAt: string;
            /** @enum {string} */
            status: "draft" | "published" | "cancelled" | "finished";
            taken: number;
            template: {
                documentId: string;
                title: string;
            } | null;
            title: string;
            waiting: number;
        };
        Cohorts: {
            asOf: string | null;
            cohorts: {
                /** @description Customers who bought again 1, 2, … months later; null for months not over */
                active: (number | null)[];
                month: string;
                size: number;
            }[];
            madeAt: string | null;
        };
        Customer: {
            address: string | null;
            averageOrder: number | null;
            birthDate: string | null;
            category: ("new" | "regular" | "vip" | "inactive") | null;
            city: string | null;
            /** Format: date-time */
            createdAt: string;
            deletedAt: string | null;
            documentId: string;
            email: string | null;
            erasureAskedAt: string | null;
            lastOrderDate: string | null;
            name: string | null;
            phone: string | null;
            /** @enum {string} */
            sex: "female" | "male" | "unknown";
            shortName: string | null;
            socialStatus: string | null;
            tags: {
                colour: string | null;
                documentId: string;
                name: string;
            }[];
            totalOrders: number | null;
            totalSpent: number | null;
            /** Format: date-time */
            updatedAt: string;
        };
        CustomerImport: {
            by: string;
            created: number;
            /** Format: date-time */
            createdAt: string;
            documentId: string;
            failed: number;
            fileName: string;
            finishedAt: string | null;
            /** @enum {string} */
            format: "csv" | "xlsx";
            isDryRun: boolean | null;
            mapping: {
                [key: string]: number;
            };
            options: {
                /**
                 * @default fill
                 * @enum {string}
                 */
                onExisting: "fill" | "overwrite" | "skip";
                /** @default [] */
                tags: string[];
            };
            problem: string | null;
            processed: number;
            reading: {
                columns: {
                    heading: string | null;
                    index: number;
                    samples: string[];
                }[];
                delimiter: string | null;
                encoding: string | null;
                hasHeading: boolean;
                rows: number;
                sheet: string | null;
                sheets: string[];
            };
            startedAt: string | null;
            /** @enum {string} */
            state: "uploaded" | "queued" | "running" | "checked" | "done" | "failed" | "cancelled" | "forgotten";
            unchanged: number;
            updated: number;
        };
        CustomersInsight: {
            lastYear: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                totals: {
                    /** @description Whose second completed order is of the period */
                    becameRepeat: number;
                    /** @description With a completed order up to the last day */
                    customers: number;
                    /** @description Whose first completed order is of the period */
                    newCustomers: number;
                    repeatCustomers: number;
                    repeatRate: number | null;
                };
            };
            previous: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                totals: {
                    /** @description Whose second completed order is of the period */
                    becameRepeat: number;
                    /** @description With a completed order up to the last day */
                    customers: number;
                    /** @description Whose first completed order is of the period */
                    newCustomers: number;
                    repeatCustomers: number;
                    repeatRate: number | null;
                };
            };
            scope: {
                /** @enum {string} */
                by: "day" | "week" | "month";
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            series: {
                /** @description Whose second completed order is of the period */
                becameRepeat: number;
                /** @description With a completed order up to the last day */
                customers: number;
                /** @description Whose first completed order is of the period */
                newCustomers: number;
                repeatCustomers: number;
                repeatRate: number | null;
                /** @description A day of the shop, YYYY-MM-DD */
                step: string;
            }[];
            totals: {
                /** @description Whose second completed order is of the period */
                becameRepeat: number;
                /** @description With a completed order up to the last day */
                customers: number;
                /** @description Whose first completed order is of the period */
                newCustomers: number;
                repeatCustomers: number;
                repeatRate: number | null;
            };
        };
        Error: {
            data: null;
            error: {
                details: {
                    /** @description Stable, for programs; each call lists its own */
                    code?: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description For people: names the field and the fix */
                message: string;
                name: string;
                /** @description The HTTP status */
                status: number;
            };
        };
        Event: {
            /** Format: date-time */
            at: string;
            /** @description What is needed to decide whether to look; no names, addresses or phones */
            data: {
                [key: string]: unknown;
            };
            /** @description The same whenever this event is given out; tells repeats apart */
            id: string;
            /** @description Rises by one from event to event of the whole feed */
            position: number;
            /** @description documentId of what it is about; of the order for quotes, of the customer for consents */
            subject: string;
            type: string;
        };
        EventsInsight: {
            events: {
                attended: number;
                capacity: number | null;
                documentId: string;
                registered: number;
                startAt: string;
                status: string;
                title: string;
                waitlisted: number;
            }[];
            /** @description False while the shop keeps no such thing */
            isKept: boolean;
        };
        EventTemplate: {
            archivedAt: string | null;
            capacity: number | null;
            description: string | null;
            documentId: string;
            durationMinutes: number;
            events: number;
            maxPartySize: number;
            place: string | null;
            price: number | null;
            questions: {
                key: string;
                /** @enum {string} */
                kind: "text" | "number" | "choice" | "yes-no";
                label: string;
                options?: string[];
                required: boolean;
            }[];
            remindHours: number;
            title: string;
        };
        GoodsInsight: {
            lastYear: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                totals: {
                    orders: number;
                    quantity: number;
                    revenue: number;
                };
            };
            previous: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                totals: {
                    orders: number;
                    quantity: number;
                    revenue: number;
                };
            };
            scope: {
                /** @enum {string} */
                by: "day" | "week" | "month";
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            series: {
                orders: number;
                quantity: number;
                revenue: number;
                /** @description A day of the shop, YYYY-MM-DD */
                step: string;
            }[];
            totals: {
                orders: number;
                quantity: number;
                revenue: number;
            };
        };
        InsightOverview: {
            lastYear: {
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
            };
            lowStock: {
                count: number;
                products: {
                    available: number;
                    documentId: string;
                    name: string;
                    sku: string;
                }[];
            };
            metrics: {
                /** @description Against the previous period, as a share of it */
                change: number | null;
                isGoodUp: boolean;
                lastYear: number | null;
                name: string;
                previous: number | null;
                /** @enum {string} */
                unit: "money" | "count" | "ratio";
                value: number | null;
                yearChange: number | null;
            }[];
            previous: {
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
            };
            scope: {
                /** @enum {string} */
                by: "day" | "week" | "month";
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            waiting: {
                late: number;
                lateHours: number;
                lateTotal: number;
                oldestAt: string | null;
                orders: number;
                total: number;
            };
        };
        LifetimeValueInsight: {
            asOf: string | null;
            average: number | null;
            customers: number;
            discount: number;
            /** @description False below `needed` repeat customers: nothing is told then */
            isEnough: boolean;
            madeAt: string | null;
            months: number;
            needed: number;
            params: {
                bgnbd: {
                    a: number;
                    alpha: number;
                    b: number;
                    r: number;
                };
                gammaGamma: {
                    p: number;
                    q: number;
                    v: number;
                } | null;
            } | null;
            repeatCustomers: number;
            /** @description Mean probability of an order within 90 days */
            returning: number | null;
            total: number | null;
        };
        LinkedQuote: {
            acceptedAt: string | null;
            currency: string;
            deliveryCost: number;
            discount: number;
            lines: {
                lineTotal: number;
                name: string;
                quantity: number;
                sku: string | null;
                unitPrice: number;
            }[];
            number: string;
            pdf: string;
            shop: string;
            /** @enum {string} */
            state: "open" | "accepted" | "confirmed" | "cancelled" | "superseded" | "expired" | "changed" | "preparing" | "out_of_stock";
            total: number;
            /** Format: date-time */
            validUntil: string;
            version: number;
        };
        Mailing: {
            allowedActs: ("start" | "pause" | "resume" | "complete")[];
            /** @enum {string} */
            audienceState: "none" | "building" | "ready";
            /** @enum {string} */
            channel: "email" | "sms" | "vk";
            completedAt: string | null;
            connections: number | null;
            counts: {
                accepted: number;
                audience: number;
                cancelled: number;
                deferred: number;
                expired: number;
                failed: number;
                pending: number;
                rejected: number;
                sending: number;
                sent: number;
                suppressed: number;
                unknown: number;
            };
            /** Format: date-time */
            createdAt: string;
            customers: string[];
            documentId: string;
            /** Format: date-time */
            endAt: string;
            endReason: ("finished" | "expired" | "stopped") | null;
            mayEdit: boolean;
            message: {
                documentId: string;
                name: string;
            } | null;
            name: string;
            owner: {
                isMe: boolean;
                name: string;
            };
            pausedAt: string | null;
            pausedBy: string | null;
            ratePerSecond: number | null;
            segment: string | null;
            /** Format: date-time */
            startAt: string;
            startedAt: string | null;
            startedBy: string | null;
            /** @enum {string} */
            status: "created" | "active" | "paused" | "completed";
            timezone: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        MailingsInsight: {
            /** @description False while the shop keeps no such thing */
            isKept: boolean;
            mailings: {
                audience: number;
                channel: string;
                documentId: string;
                failed: number;
                name: string;
                owner: string | null;
                sent: number;
                /** @description Unsubscribed or withdrawn */
                skipped: number;
                startAt: string | null;
                status: string;
                unknown: number;
                waiting: number;
            }[];
        };
        Message: {
            archivedAt: string | null;
            body: string;
            /** Format: date-time */
            createdAt: string;
            documentId: string;
            files: {
                contentType: string;
                documentId: string;
                fileName: string;
                size: number;
            }[];
            /** @enum {string} */
            format: "html" | "mjml" | "text";
            name: string;
            owner: {
                isMe: boolean;
                name: string;
            };
            subject: string | null;
            /** Format: date-time */
            updatedAt: string;
            usedIn: number;
            version: number;
        };
        NextSteps: {
            facts: {
                [key: string]: number | string;
            };
            kind: string;
        }[];
        Order: {
            allowedPayments: ("unpaid" | "paid" | "refunded")[];
            allowedTransitions: ("new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled")[];
            author: {
                /** @enum {string} */
                kind: "guest" | "client" | "staff" | "system";
                name: string;
            };
            cancelledAt: string | null;
            /** @enum {string} */
            channel: "storefront" | "desk" | "counter";
            comment: string | null;
            comments?: {
                author: {
                    /** @enum {string} */
                    kind: "guest" | "client" | "staff" | "system";
                    name: string;
                };
                /** Format: date-time */
                createdAt: string;
                documentId: string;
                text: string;
                /** @enum {string} */
                visibility: "internal" | "shared";
            }[];
            completedAt: string | null;
            contact: {
                email: string | null;
                name: string | null;
                phone: string | null;
            };
            /** Format: date-time */
            createdAt: string;
            customer: {
                documentId: string;
                name: string | null;
                phone: string | null;
            } | null;
            delivery: {
                address: string | null;
                city: string | null;
            };
            deliveryCost: number;
            discount: number;
            documentId: string;
            lines?: {
                documentId: string;
                lineTotal: number;
                name: string;
                product: {
                    documentId: string;
                    image: {
                        alternativeText: string | null;
                        thumbnailUrl: string;
                        url: string;
                    } | null;
                    name: string;
                    sku: string | null;
                } | null;
                quantity: number;
                sku: string | null;
                unitPrice: number;
            }[];
            manager: {
                displayName: string;
                documentId: string;
            } | null;
            number: string;
            paidBy: ("cash" | "card") | null;
            /** @enum {string} */
            paymentStatus: "unpaid" | "paid" | "refunded";
            placedAt: string | null;
            /** @enum {string} */
            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
            total: number;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        OrderBehindNumber: {
            /** @description What the order adds to the number */
            amount: number;
            at: string;
            channel: string;
            city: string | null;
            customer: {
                documentId: string | null;
                name: string | null;
            } | null;
            documentId: string;
            isNew: boolean;
            manager: {
                documentId: string;
                name: string;
            } | null;
            number: string;
            status: string;
            total: number;
        };
        OrderFunnel: {
            placed: number;
            scope: {
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            statuses: {
                /** @description How long those who left the status had stayed in it */
                averageHours: number | null;
                here: number;
                reached: number;
                /** @description Of the orders placed in the period */
                share: number | null;
                status: string;
            }[];
        };
        Page: {
            body: string;
            /** Format: date-time */
            effectiveAt: string;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @enum {string} */
            purpose: "information" | "policy" | "consent";
            slug: string;
            title: string;
            version: number;
        };
        Participation: {
            answers: {
                [key: string]: unknown;
            };
            cancelledAt: string | null;
            cancelReason: string | null;
            checkedInAt: string | null;
            checkedInBy: string | null;
            /** Format: date-time */
            createdAt: string;
            customer: {
                documentId: string;
                name: string | null;
                phone: string | null;
            };
            documentId: string;
            event: {
                documentId: string;
                /** Format: date-time */
                startAt: string;
                title: string;
            };
            note: string | null;
            offerExpiresAt: string | null;
            partySize: number;
            place: number | null;
            recordedBy: string;
            registeredAt: string | null;
            /** @enum {string} */
            status: "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "cancelled";
        };
        Quote: {
            acceptedAt: string | null;
            acceptToken?: string;
            acceptUrl?: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            pdf: string;
            sentAt: string | null;
            total: number;
            /** Format: date-time */
            validUntil: string;
            version: number;
        };
        RevenueForecast: {
            asOf: string | null;
            forecast: {
                /** @description A day of the shop, YYYY-MM-DD */
                day: string;
                lower: number;
                mean: number;
                upper: number;
            }[];
            /** @description Days there are */
            given: number;
            isEnough: boolean;
            level: number;
            madeAt: string | null;
            needed: number;
            params: {
                alpha: number;
                beta: number;
                gamma: number;
            } | null;
        };
        RfmInsight: {
            asOf: string | null;
            customers: number;
            cuts: {
                frequency: number[];
                monetary: number[];
                recency: number[];
            } | null;
            madeAt: string | null;
            /** @description Customers by R and F; `segment` is the one most of a cell belong to */
            map: {
                customers: number;
                frequency: number;
                recency: number;
                revenue: number;
                segment: string;
            }[];
            revenue: number;
            segments: {
                customers: number;
                /** @description Mean of the segment */
                lifetimeValue: number | null;
                name: string;
                orders: number;
                /** @description Mean of the segment */
                probabilityAlive: number | null;
                revenue: number;
                revenueShare: number | null;
            }[];
        };
        SalesBreakdown: {
            group: string;
            parts: {
                delivery: number;
                discount: number;
                goods: number;
            } | null;
            rest: {
                groups: number;
                orders: number;
                revenue: number;
            };
            rows: {
                averageOrder: number | null;
                /** @description documentId or name to filter by; null is none */
                key: string | null;
                lastYearRevenue: number;
                name: string | null;
                orders: number;
                previousRevenue: number;
                /** @description Pieces; null where orders are grouped */
                quantity: number | null;
                revenue: number;
                share: number | null;
                sku: string | null;
            }[];
            scope: {
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            total: {
                orders: number;
                revenue: number;
            };
        };
        SalesInsight: {
            lastYear: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                series: {
                    averageOrder: number | null;
                    isOutlier: boolean;
                    /** @description False for a step that reaches beyond the period or is not over */
                    isWhole: boolean;
                    newOrders: number;
                    orders: number;
                    refundedSum: number;
                    refunds: number;
                    returningOrders: number;
                    revenue: number;
                    /** @description The first day of the step */
                    step: string;
                }[];
                totals: components["schemas"]["SalesMetrics"];
            };
            /** @description goods − discount + delivery = revenue */
            parts: {
                delivery: number;
                discount: number;
                goods: number;
            };
            previous: {
                period: {
                    /** @description A day of the shop, YYYY-MM-DD */
                    from: string;
                    /** @description A day of the shop, YYYY-MM-DD */
                    to: string;
                };
                series: {
                    averageOrder: number | null;
                    isOutlier: boolean;
                    /** @description False for a step that reaches beyond the period or is not over */
                    isWhole: boolean;
                    newOrders: number;
                    orders: number;
                    refundedSum: number;
                    refunds: number;
                    returningOrders: number;
                    revenue: number;
                    /** @description The first day of the step */
                    step: string;
                }[];
                totals: components["schemas"]["SalesMetrics"];
            };
            scope: {
                /** @enum {string} */
                by: "day" | "week" | "month";
                currency: string;
                /** @description A day of the shop, YYYY-MM-DD */
                from: string;
                timeZone: string;
                /** @description A day of the shop, YYYY-MM-DD */
                to: string;
                /** @description A day of the shop, YYYY-MM-DD */
                today: string;
            };
            series: {
                averageOrder: number | null;
                isOutlier: boolean;
                /** @description False for a step that reaches beyond the period or is not over */
                isWhole: boolean;
                newOrders: number;
                orders: number;
                refundedSum: number;
                refunds: number;
                returningOrders: number;
                revenue: number;
                /** @description The first day of the step */
                step: string;
            }[];
            totals: components["schemas"]["SalesMetrics"];
        };
        SalesMetrics: {
            averageOrder: number | null;
            newOrders: number;
            orders: number;
            refundedSum: number;
            refunds: number;
            /** @description As of the last day: customers with two completed orders among those with one */
            repeatRate: number | null;
            returningOrders: number;
            revenue: number;
        };
        ScoredCustomer: {
            documentId: string;
            lifetimeValue: number | null;
            name: string | null;
            orders: number;
            probabilityAlive: number | null;
            /** @description Of an order within 90 days */
            probabilityOfReturn: number | null;
            recencyDays: number;
            revenue: number;
            /** @description 100R + 10F + M */
            score: number;
            segment: string;
        };
        Segment: {
            createdAt: string;
            createdBy: string | null;
            documentId: string;
            isPersonal: boolean;
            name: string;
            /** @description See POST /api/segments */
            rules: unknown;
            updatedAt: string;
        };
        SegmentCondition: {
            field: string;
            /** @enum {string} */
            op: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "between" | "empty" | "notEmpty" | "before" | "after" | "withinDays" | "olderThanDays" | "inNextDays" | "inMonths" | "in" | "notIn" | "contains" | "startsWith" | "any" | "all" | "none" | "granted" | "notGranted";
            value?: unknown;
        };
        SegmentRules: {
            all: components["schemas"]["SegmentRulesWithin1"][];
        } | {
            any: components["schemas"]["SegmentRulesWithin1"][];
        } | {
            not: components["schemas"]["SegmentRulesWithin1"];
        } | components["schemas"]["SegmentCondition"];
        SegmentRulesWithin1: {
            all: components["schemas"]["SegmentRulesWithin2"][];
        } | {
            any: components["schemas"]["SegmentRulesWithin2"][];
        } | {
            not: components["schemas"]["SegmentRulesWithin2"];
        } | components["schemas"]["SegmentCondition"];
        SegmentRulesWithin2: {
            all: components["schemas"]["SegmentRulesWithin3"][];
        } | {
            any: components["schemas"]["SegmentRulesWithin3"][];
        } | {
            not: components["schemas"]["SegmentRulesWithin3"];
        } | components["schemas"]["SegmentCondition"];
        SegmentRulesWithin3: {
            all: components["schemas"]["SegmentRulesWithin4"][];
        } | {
            any: components["schemas"]["SegmentRulesWithin4"][];
        } | {
            not: components["schemas"]["SegmentRulesWithin4"];
        } | components["schemas"]["SegmentCondition"];
        SegmentRulesWithin4: {
            all: components["schemas"]["SegmentCondition"][];
        } | {
            any: components["schemas"]["SegmentCondition"][];
        } | {
            not: components["schemas"]["SegmentCondition"];
        } | components["schemas"]["SegmentCondition"];
        Shop: {
            address: string | null;
            currency: string;
            email: string | null;
            guestOrders: boolean;
            /** @enum {string} */
            locale: "ru" | "en";
            minAge: number;
            name: string;
            phone: string | null;
            signInBy: string[];
            site: string | null;
            timezone: string;
        };
        StockInsight: {
            /** @description What is available, at its price */
            amount: number;
            available: number;
            documentId: string;
            name: string;
            price: number;
            sku: string;
        }[];
        TodaysWork: {
            completed: {
                orders: number;
            };
            /** @description A day of the shop, YYYY-MM-DD */
            day: string;
            lateHours: number;
            lowStock: number;
            mine: {
                late: number;
                oldestAt: string;
                orders: number;
                status: string;
                total: number;
            }[];
            open: {
                late: number;
                oldestAt: string;
                orders: number;
                status: string;
                total: number;
            }[];
            placed: {
                orders: number;
                total: number;
            };
        };
        Visit: {
            /** Format: date-time */
            at: string;
            cancelledAt: string | null;
            cancelledBy: string | null;
            closedByClock: boolean;
            customer: {
                documentId: string;
                name: string | null;
                phone: string | null;
            };
            documentId: string;
            event: {
                documentId: string;
                title: string;
            } | null;
            leftAt: string | null;
            leftBy: string | null;
            mayUndo: boolean;
            note: string | null;
            recordedBy: string;
        };
        VisitsInsight: {
            byAge: {
                key: string;
                visits: number;
            }[];
            bySex: {
                key: string;
                visits: number;
            }[];
            bySocialStatus: {
                key: string;
                visits: number;
            }[];
            hours: {
                hour: number;
                visits: number;
                /** @description 1 is Monday */
                weekday: number;
            }[];
            inside: number;
            /** @description False while the shop keeps no such thing */
            isKept: boolean;
            lastYear: number;
            previous: number;
            series: {
                /** @description A day of the shop, YYYY-MM-DD */
                step: string;
                visits: number;
            }[];
            today: number;
            total: number;
        };
        Webhook: {
            backlog: number;
            /** Format: date-time */
            createdAt: string;
            createdBy: string | null;
            description: string | null;
            documentId: string;
            failingSince: string | null;
            failures: number;
            lastSuccessAt: string | null;
            nextAttemptAt: string | null;
            previousSecretUntil: string | null;
            /** @enum {string} */
            state: "active" | "paused" | "disabled";
            stateAt: string | null;
            stateReason: string | null;
            types: string[];
            url: string;
        };
        WebhookAttempt: {
            answer: string | null;
            /** Format: date-time */
            at: string;
            attempt: number | null;
            canResend: boolean;
            documentId: string;
            durationMs: number | null;
            eventId: string;
            failure: ("bad_status" | "redirect" | "timeout" | "unreachable" | "private_address" | "bad_address" | "no_secret" | "forgotten") | null;
            /** @enum {string} */
            kind: "delivery" | "resend" | "test";
            requestedBy: string | null;
            /** @enum {string} */
            state: "waiting" | "delivered" | "failed";
            status: number | null;
            subject: string | null;
            type: string;
        };
    };
    responses: {
        /** @description The present state does not allow it, or `IDEMPOTENCY_MISMATCH`; the code says which */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This kind of person may not do this kind of thing; `FORBIDDEN` */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A value is wrong; `details.code` is `VALIDATION_FAILED` and `details.errors` names every field */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such thing, or it is another person's; `NOT_FOUND` */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other refusal, in the same envelope */
        Refusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is wrong, expired or belongs to an ended session */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "club.achievement.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        active?: boolean;
                        description?: string | null;
                        icon?: string | null;
                        rule?: {
                            conditions: {
                                /**
                                 * @default gte
                                 * @constant
                                 */
                                comparison?: "gte";
                                /** @enum {string} */
                                metric: "orders.count" | "orders.spent" | "orders.largest" | "visits.count" | "visits.days" | "visits.week-streak" | "visits.birthday" | "events.attended" | "member.days";
                                template?: string;
                                threshold: number;
                                /** @default {
                                 *       "kind": "ever"
                                 *     } */
                                window?: {
                                    /** @constant */
                                    kind: "ever";
                                } | {
                                    days: number;
                                    /** @constant */
                                    kind: "days";
                                } | {
                                    from: string;
                                    /** @constant */
                                    kind: "between";
                                    to: string;
                                };
                            }[];
                            /** @enum {string} */
                            match: "all" | "any";
                        } | null;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        active?: boolean;
                        description?: string | null;
                        icon?: string | null;
                        rule?: {
                            conditions: {
                                /**
                                 * @default gte
                                 * @constant
                                 */
                                comparison?: "gte";
                                /** @enum {string} */
                                metric: "orders.count" | "orders.spent" | "orders.largest" | "visits.count" | "visits.days" | "visits.week-streak" | "visits.birthday" | "events.attended" | "member.days";
                                template?: string;
                                threshold: number;
                                /** @default {
                                 *       "kind": "ever"
                                 *     } */
                                window?: {
                                    /** @constant */
                                    kind: "ever";
                                } | {
                                    days: number;
                                    /** @constant */
                                    kind: "days";
                                } | {
                                    from: string;
                                    /** @constant */
                                    kind: "between";
                                    to: string;
                                };
                            }[];
                            /** @enum {string} */
                            match: "all" | "any";
                        } | null;
                        title?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Achievement"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.give": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        customer?: string;
                        phone?: string;
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Award"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.backfill": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            queued: true;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            already: number;
                            count: number;
                            fresh: number;
                            sample: {
                                documentId: string;
                                name: string | null;
                                phone: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.achievement.previewRule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        rule: {
                            conditions: {
                                /**
                                 * @default gte
                                 * @constant
                                 */
                                comparison?: "gte";
                                /** @enum {string} */
                                metric: "orders.count" | "orders.spent" | "orders.largest" | "visits.count" | "visits.days" | "visits.week-streak" | "visits.birthday" | "events.attended" | "member.days";
                                template?: string;
                                threshold: number;
                                /** @default {
                                 *       "kind": "ever"
                                 *     } */
                                window?: {
                                    /** @constant */
                                    kind: "ever";
                                } | {
                                    days: number;
                                    /** @constant */
                                    kind: "days";
                                } | {
                                    from: string;
                                    /** @constant */
                                    kind: "between";
                                    to: string;
                                };
                            }[];
                            /** @enum {string} */
                            match: "all" | "any";
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            already: number;
                            count: number;
                            fresh: number;
                            sample: {
                                documentId: string;
                                name: string | null;
                                phone: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.baskets": {
        parameters: {
            query?: {
                confidence?: number;
                limit?: number;
                support?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Baskets"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.boughtTogether": {
        parameters: {
            query: {
                limit?: number;
                products: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BoughtTogether"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.breakdown": {
        parameters: {
            query: {
                category?: string;
                channel?: "storefront" | "desk" | "counter";
                /** @description As orders are delivered to, or none */
                city?: string;
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                group: "product" | "category" | "manager" | "channel" | "city";
                limit?: number;
                /** @description A staff member, or none */
                manager?: string;
                product?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SalesBreakdown"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.clv": {
        parameters: {
            query?: {
                discount?: number;
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LifetimeValueInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cohorts"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.customerScore": {
        parameters: {
            query: {
                customer: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScoredCustomer"] | null;
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.customers": {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomersInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.events": {
        parameters: {
            query?: {
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventsInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.forecast": {
        parameters: {
            query?: {
                horizon?: number;
                level?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RevenueForecast"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.funnel": {
        parameters: {
            query?: {
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderFunnel"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.mailings": {
        parameters: {
            query?: {
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailingsInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.nextSteps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NextSteps"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.orders": {
        parameters: {
            query?: {
                category?: string;
                channel?: "storefront" | "desk" | "counter";
                /** @description As orders are delivered to, or none */
                city?: string;
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                kind?: "completed" | "new" | "returning" | "repeat" | "refunded" | "placed" | "waiting" | "late" | "unassigned" | "expiringQuotes";
                /** @description A staff member, or none */
                manager?: string;
                page?: number;
                pageSize?: number;
                product?: string;
                /** @description With kind=placed: where these orders are now */
                status?: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OrderBehindNumber"][];
                        meta: {
                            /** @description The number that all rows add up to */
                            amount: number;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.overview": {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InsightOverview"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.goods": {
        parameters: {
            query: {
                kind: "lowStock" | "deadStock";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockInsight"];
                        meta: {
                            /** @description The number that all rows add up to */
                            amount: number;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.rfm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RfmInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.sales": {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                category?: string;
                channel?: "storefront" | "desk" | "counter";
                /** @description As orders are delivered to, or none */
                city?: string;
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description A staff member, or none */
                manager?: string;
                product?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SalesInsight"] | components["schemas"]["GoodsInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.scored": {
        parameters: {
            query?: {
                /** @description With cohort: who bought so many months later */
                active?: number;
                atRisk?: "true" | "false";
                /** @description Customers whose first completed order is of this month */
                cohort?: string;
                /** @description F of the RFM map */
                frequency?: number;
                page?: number;
                pageSize?: number;
                /** @description R of the RFM map */
                recency?: number;
                segment?: "Champions" | "Potential Loyalist" | "Loyal" | "Promising" | "New" | "Can't Lose" | "At Risk" | "Need Attention" | "About To Sleep" | "Lost" | "Others";
                sort?: "lifetimeValue" | "probabilityAlive" | "recency" | "spent";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ScoredCustomer"][];
                        meta: {
                            /** @description The number that all rows add up to */
                            amount: number;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TodaysWork"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "analytics.insight.visits": {
        parameters: {
            query?: {
                by?: "day" | "week" | "month";
                /** @description First day; 30 days up to `to` when left out */
                from?: string;
                /** @description Last day; today when left out */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["VisitsInsight"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.find": {
        parameters: {
            query?: {
                _q?: string;
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string | null;
                            commentCount: number;
                            commentsClosed: boolean;
                            cover: {
                                alternativeText: string | null;
                                height: number | null;
                                thumbnailUrl: string;
                                url: string;
                                width: number | null;
                            } | null;
                            documentId: string;
                            lead: string | null;
                            /** Format: date-time */
                            publishedAt: string;
                            slug: string;
                            title: string;
                        }[];
                        meta: {
                            pagination: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.comments": {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"][];
                        meta: {
                            next: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.addComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.editComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.deleteComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.article.moderate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                comment: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        state: "visible" | "hidden";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticleComment"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.startExternal": {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.finishExternal": {
        parameters: {
            query: {
                code?: string;
                device_id?: string;
                error?: string;
                state: string;
            };
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.changeEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        message: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.confirmEmailChange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        confirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        currentPassword: string;
                        deviceId?: string;
                        password: string;
                        passwordConfirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.exchangeCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code: string;
                        deviceId?: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.emailConfirmation": {
        parameters: {
            query: {
                confirmation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.confirmEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        confirmation: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.forgotPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        deviceId?: string;
                        identifier: string;
                        password: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date */
                        birthDate?: string;
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        language?: "ru" | "en";
                        name?: string;
                        password: string;
                        username?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        message: string;
                        /** @constant */
                        ok: true;
                    } | {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        deviceId?: string;
                        refreshToken?: string;
                        /** @constant */
                        scope?: "all";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        refreshToken: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code: string;
                        deviceId?: string;
                        password: string;
                        passwordConfirmation: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId?: string;
                        jwt?: string;
                        refreshToken?: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.sendEmailConfirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** @constant */
                        sent: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.getSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: boolean;
                            deviceId: string | null;
                            deviceName: string | null;
                            id: string;
                            lastActiveAt: string;
                            loginAt: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.endOtherSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            ended: number;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.revokeSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.auth.completeSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date */
                        birthDate: string;
                        deviceId?: string;
                        token: string;
                        workstation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deviceId: string;
                        jwt: string;
                        refreshToken: string;
                        user: {
                            birthDate: string | null;
                            blocked: boolean;
                            city: string | null;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            hasPassword: boolean;
                            id: number;
                            identities: string[];
                            language: ("ru" | "en") | null;
                            name: string | null;
                            phone: string | null;
                            picture: string | null;
                            provider: string | null;
                            /** @enum {string} */
                            sex: "female" | "male" | "unknown";
                            /** @enum {string} */
                            type: "client" | "marketer" | "manager" | "director";
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.award.find": {
        parameters: {
            query?: {
                achievement?: string;
                revoked?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Award"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.award.revoke": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Award"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            kind: ("bounced" | "complained") | null;
                            matched: boolean;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.clear": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel?: "storefront" | "desk" | "counter";
                        comment?: string | null;
                        consentTo?: string;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.cart.putLine": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                product: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        quantity: 0 | number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.create": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        parent?: string | null;
                        slug?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.update": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        parent?: string | null;
                        slug?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string;
                            documentId: string;
                            name: string;
                            parent: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            slug: string;
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.category.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.callback.smsRu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.callback.twilio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.callback.vk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        event_id?: string;
                        group_id: number;
                        object?: {
                            user_id?: number;
                        } & {
                            [key: string]: unknown;
                        };
                        secret?: string;
                        type: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            kind: ("bounced" | "complained") | null;
                            matched: boolean;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.find": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        expected?: {
                            [key: string]: string | null;
                        };
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.update.patch": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        birthDate?: ("" | string) | null;
                        city?: string | null;
                        email?: ("" | string) | null;
                        expected?: {
                            [key: string]: string | null;
                        };
                        name?: string | null;
                        phone?: string | null;
                        sex?: ("female" | "male" | "unknown") | null;
                        shortName?: string | null;
                        socialStatus?: string | null;
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.award.ofCustomer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Award"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.consents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.recordConsent": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date-time */
                        at?: string;
                        /**
                         * @default any
                         * @enum {string}
                         */
                        channel?: "any" | "email" | "sms" | "vk" | "phone";
                        granted: boolean;
                        /** @enum {string} */
                        purpose: "personal_data" | "marketing" | "photo";
                        /** @enum {string} */
                        source?: "desk" | "api" | "registration" | "checkout" | "import" | "paper";
                        textVersion?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string | null;
                                channel: string;
                                documentId: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.erase": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default request
                         * @enum {string}
                         */
                        basis?: "request" | "withdrawal" | "other";
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            basis: "request" | "withdrawal" | "retention" | "other";
                            by: string;
                            counts: {
                                [key: string]: number;
                            };
                            customer: string;
                            documentId: string;
                            number: number;
                            reason: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.merge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description The record that stays */
                        into: string;
                        /** @default [] */
                        take?: ("name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus")[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: components["schemas"]["Customer"];
                            merge: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                canUndo: boolean;
                                documentId: string;
                                from: {
                                    documentId: string;
                                    name: string | null;
                                };
                                into: {
                                    documentId: string;
                                    name: string | null;
                                };
                                undoneAt: string | null;
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoUntil: string;
                            };
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.previewMerge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description The record that stays */
                        into: string;
                        /** @default [] */
                        take?: ("name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus")[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            consents: {
                                channel: string;
                                from: boolean | null;
                                into: boolean | null;
                                purpose: string;
                                result: boolean;
                            }[];
                            fields: {
                                /** @enum {string} */
                                field: "name" | "shortName" | "phone" | "email" | "city" | "address" | "sex" | "birthDate" | "socialStatus";
                                from: string | null;
                                into: string | null;
                                /** @description Both have a value, and not the same */
                                isConflict: boolean;
                                result: string | null;
                            }[];
                            from: components["schemas"]["Customer"];
                            into: components["schemas"]["Customer"];
                            moves: {
                                [key: string]: number;
                            };
                            statistics: {
                                totalOrders: number;
                                totalSpent: number;
                            };
                            tags: string[];
                            warnings: ("two-accounts" | "different-birth-dates" | "different-sexes")[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.addNote": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: string;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.ordersHistory": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            channel: string;
                            completedAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            number: string;
                            paymentStatus: string;
                            placedAt: string | null;
                            status: string;
                            total: number;
                        }[];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.personalData": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: string;
                            /** Format: date-time */
                            madeAt: string;
                            sections: {
                                [key: string]: unknown;
                            };
                            shop: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.personalDataPdf": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.restore": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.timeline": {
        parameters: {
            query?: {
                after?: string;
                kinds?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            details: {
                                [key: string]: unknown;
                            };
                            kind: string;
                            subject: string | null;
                        }[];
                        meta: {
                            next: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.updateStats": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.bulkTags": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default [] */
                        add?: string[];
                        customers: string[];
                        /** @default [] */
                        remove?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            changed: string[];
                            notFound: string[];
                            unchanged: string[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.duplicates": {
        parameters: {
            query?: {
                customer?: string;
                dismissed?: "true" | "false";
                page?: number;
                pageSize?: number;
                reason?: "phone" | "email" | "name-city";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dismissedAt: string | null;
                            dismissedBy: string | null;
                            documentId: string;
                            first: components["schemas"]["Customer"];
                            /** Format: date-time */
                            foundAt: string;
                            /** @enum {string} */
                            reason: "phone" | "email" | "name-city";
                            score: number;
                            second: components["schemas"]["Customer"];
                        }[];
                        meta: {
                            isSearching: boolean;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                            searchedAt: string | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.dismissDuplicate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default true */
                        dismissed?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            dismissedAt: string | null;
                            dismissedBy: string | null;
                            documentId: string;
                            first: components["schemas"]["Customer"];
                            /** Format: date-time */
                            foundAt: string;
                            /** @enum {string} */
                            reason: "phone" | "email" | "name-city";
                            score: number;
                            second: components["schemas"]["Customer"];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.findDuplicates": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            isSearching: true;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            basis: "request" | "withdrawal" | "retention" | "other";
                            by: string;
                            counts: {
                                [key: string]: number;
                            };
                            customer: string;
                            documentId: string;
                            number: number;
                            reason: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.eraseAct": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.exportCsv": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.exportXlsx": {
        parameters: {
            query?: {
                _q?: string;
                category?: "new" | "regular" | "vip" | "inactive";
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                ordering?: string;
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                search?: string;
                segment?: string;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.uploadImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.cancelImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.rereadImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        delimiter?: "," | ";" | "\t" | "|";
                        /** @enum {string} */
                        encoding?: "utf-8" | "windows-1251" | "utf-16le";
                        hasHeading?: boolean;
                        sheet?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importReport": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.importRows": {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                outcome?: "created" | "updated" | "unchanged" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: string | null;
                            field: string | null;
                            label: string | null;
                            /** @enum {string} */
                            outcome: "created" | "updated" | "unchanged" | "failed";
                            reason: string | null;
                            row: number;
                        }[];
                        meta: {
                            next: number | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.runImport": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default false */
                        dryRun?: boolean;
                        mapping: {
                            [key: string]: number;
                        };
                        /** @default {} */
                        options?: {
                            /**
                             * @default fill
                             * @enum {string}
                             */
                            onExisting?: "fill" | "overwrite" | "skip";
                            /** @default [] */
                            tags?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerImport"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.merges": {
        parameters: {
            query?: {
                customer?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            canUndo: boolean;
                            documentId: string;
                            from: {
                                documentId: string;
                                name: string | null;
                            };
                            into: {
                                documentId: string;
                                name: string | null;
                            };
                            undoneAt: string | null;
                            undoneBy: string | null;
                            /** Format: date-time */
                            undoUntil: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.undoMerge": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            from: components["schemas"]["Customer"];
                            into: components["schemas"]["Customer"];
                            lost: string[];
                            merge: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                canUndo: boolean;
                                documentId: string;
                                from: {
                                    documentId: string;
                                    name: string | null;
                                };
                                into: {
                                    documentId: string;
                                    name: string | null;
                                };
                                undoneAt: string | null;
                                undoneBy: string | null;
                                /** Format: date-time */
                                undoUntil: string;
                            };
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.syncFromOrders": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        force_update?: boolean;
                        update_stats_only?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        created_count: number;
                        error_count: number;
                        errors?: {
                            customer?: string;
                            order?: string;
                            reason: string;
                        }[];
                        /** @constant */
                        status: "success";
                        total_customers: number;
                        updated_count: number;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.customer.tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            colour: string | null;
                            customers: number;
                            documentId: string;
                            name: string;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.cancelSeries": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cancelled: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.find": {
        parameters: {
            query?: {
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTemplate"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        capacity?: number | null;
                        description?: string | null;
                        durationMinutes: number;
                        maxPartySize?: number;
                        place?: string | null;
                        price?: number | null;
                        questions?: {
                            key: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "choice" | "yes-no";
                            label: string;
                            options?: string[];
                            required: boolean;
                        }[];
                        remindHours?: number;
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTemplate"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTemplate"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        archived?: boolean;
                        capacity?: number | null;
                        description?: string | null;
                        durationMinutes?: number;
                        maxPartySize?: number;
                        place?: string | null;
                        price?: number | null;
                        questions?: {
                            key: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "choice" | "yes-no";
                            label: string;
                            options?: string[];
                            required: boolean;
                        }[];
                        remindHours?: number;
                        title?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventTemplate"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.instantiate": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        capacity?: number | null;
                        place?: string | null;
                        price?: number | null;
                        /** Format: date-time */
                        startAt: string;
                        /** @enum {string} */
                        status?: "draft" | "published";
                        title?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event-template.series": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        capacity?: number | null;
                        place?: string | null;
                        price?: number | null;
                        rule: {
                            every?: number;
                            /** @enum {string} */
                            frequency: "daily" | "weekly" | "monthly";
                            startDay: string;
                            startTime: string;
                            times?: number | null;
                            timezone?: string;
                            untilDay?: string | null;
                            weekdays?: number[];
                        };
                        /** @enum {string} */
                        status?: "draft" | "published";
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            events: components["schemas"]["ClubEvent"][];
                            series: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.find": {
        parameters: {
            query?: {
                _q?: string;
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        capacity?: number | null;
                        description?: string | null;
                        /** Format: date-time */
                        endAt: string;
                        maxPartySize?: number;
                        place?: string | null;
                        price?: number | null;
                        questions?: {
                            key: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "choice" | "yes-no";
                            label: string;
                            options?: string[];
                            required: boolean;
                        }[];
                        remindHours?: number;
                        /** Format: date-time */
                        startAt: string;
                        /** @enum {string} */
                        status?: "draft" | "published";
                        title: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        capacity?: number | null;
                        description?: string | null;
                        /** Format: date-time */
                        endAt?: string;
                        maxPartySize?: number;
                        place?: string | null;
                        price?: number | null;
                        questions?: {
                            key: string;
                            /** @enum {string} */
                            kind: "text" | "number" | "choice" | "yes-no";
                            label: string;
                            options?: string[];
                            required: boolean;
                        }[];
                        remindHours?: number;
                        /** Format: date-time */
                        startAt?: string;
                        /** @enum {string} */
                        status?: "draft" | "published";
                        title?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.calendarOfOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.cancel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.checkIn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code?: string;
                        customer?: string;
                        participation?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.finish": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClubEvent"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.find": {
        parameters: {
            query?: {
                search?: string;
                status?: "registered" | "waitlisted" | "offered" | "attended" | "no_show" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        answers?: {
                            [key: string]: (string | number | boolean) | null;
                        };
                        customer?: string;
                        note?: string | null;
                        partySize?: number;
                        phone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        answers?: {
                            [key: string]: (string | number | boolean) | null;
                        };
                        note?: string | null;
                        partySize?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.drop": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.ticketPdf": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.ticketPng": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.undoCheckIn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                participation: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.event.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.feed.find": {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
                types?: string | string[];
                wait?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"][];
                        meta: {
                            /** @description There is more already: ask again at once, also after an empty answer */
                            hasMore: boolean;
                            /** @description The cursor to go on from; keep it after the events are dealt with */
                            next: string;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.find": {
        parameters: {
            query?: {
                _q?: string;
                channel?: "email" | "sms" | "vk";
                mine?: "true" | "false";
                page?: number;
                pageSize?: number;
                sort?: string;
                status?: "created" | "active" | "paused" | "completed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"][];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "vk";
                        connections?: number | null;
                        /** @default [] */
                        customers?: string[];
                        endAt: string;
                        message?: string | null;
                        name: string;
                        ratePerSecond?: number | null;
                        segment?: string | null;
                        startAt: string;
                        timezone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel?: "email" | "sms" | "vk";
                        connections?: number | null;
                        customers?: string[];
                        endAt?: string;
                        message?: string | null;
                        name?: string;
                        ratePerSecond?: number | null;
                        segment?: string | null;
                        startAt?: string;
                        timezone?: string;
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.complete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.deliveries": {
        parameters: {
            query?: {
                _q?: string;
                page?: number;
                pageSize?: number;
                state?: "pending" | "claimed" | "in_doubt" | "deferred" | "accepted" | "rejected" | "unknown" | "suppressed" | "expired" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            attempts: number;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            customer: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            documentId: string;
                            nextTryAt: string | null;
                            reason: string | null;
                            resentBy: string | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            state: "pending" | "claimed" | "in_doubt" | "deferred" | "accepted" | "rejected" | "unknown" | "suppressed" | "expired" | "cancelled";
                            unsubscribedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            attempts: number;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            customer: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            documentId: string;
                            log: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "succeeded" | "failed" | "unknown" | "resent";
                                serverResponse: string | null;
                            }[];
                            nextTryAt: string | null;
                            reason: string | null;
                            resentBy: string | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            state: "pending" | "claimed" | "in_doubt" | "deferred" | "accepted" | "rejected" | "unknown" | "suppressed" | "expired" | "cancelled";
                            unsubscribedAt: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                delivery: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @constant */
                        acceptRisk: true;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            attempts: number;
                            bouncedAt: string | null;
                            complainedAt: string | null;
                            customer: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            documentId: string;
                            log: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "succeeded" | "failed" | "unknown" | "resent";
                                serverResponse: string | null;
                            }[];
                            nextTryAt: string | null;
                            reason: string | null;
                            resentBy: string | null;
                            settledAt: string | null;
                            /** @enum {string} */
                            state: "pending" | "claimed" | "in_doubt" | "deferred" | "accepted" | "rejected" | "unknown" | "suppressed" | "expired" | "cancelled";
                            unsubscribedAt: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.preflight": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            audience: {
                                addresses: number;
                                people: number;
                                suppressed: {
                                    [key: string]: number;
                                };
                                willSend: number;
                                withoutAddress: number;
                            };
                            estimatedSeconds: number | null;
                            ok: boolean;
                            problems: {
                                /** @enum {string} */
                                code: "NO_MESSAGE" | "EMPTY_SUBJECT" | "EMPTY_BODY" | "TEMPLATE_INVALID" | "UNKNOWN_TAG" | "MISSING_DATA" | "NO_UNSUBSCRIBE_LINK" | "EMPTY_AUDIENCE" | "WINDOW_PAST" | "CHANNEL_NOT_SET_UP";
                                details: {
                                    [key: string]: unknown;
                                };
                                message: string;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            audienceProgress: number;
                            /** @enum {string} */
                            audienceState: "none" | "building" | "ready";
                            channel: {
                                stoppedReason: string | null;
                                stoppedUntil: string | null;
                            };
                            counts: {
                                accepted: number;
                                audience: number;
                                cancelled: number;
                                deferred: number;
                                expired: number;
                                failed: number;
                                pending: number;
                                rejected: number;
                                sending: number;
                                sent: number;
                                suppressed: number;
                                unknown: number;
                            };
                            perSecond: number;
                            secondsLeft: number | null;
                            /** @enum {string} */
                            status: "created" | "active" | "paused" | "completed";
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.start": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Mailing"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.stats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            bounced: number;
                            complained: number;
                            counts: {
                                accepted: number;
                                audience: number;
                                cancelled: number;
                                deferred: number;
                                expired: number;
                                failed: number;
                                pending: number;
                                rejected: number;
                                sending: number;
                                sent: number;
                                suppressed: number;
                                unknown: number;
                            };
                            replies: {
                                count: number;
                                reply: string;
                                /** @enum {string} */
                                state: "pending" | "claimed" | "in_doubt" | "deferred" | "accepted" | "rejected" | "unknown" | "suppressed" | "expired" | "cancelled";
                            }[];
                            series: {
                                /** Format: date-time */
                                at: string;
                                failed: number;
                                succeeded: number;
                                unknown: number;
                            }[];
                            unsubscribed: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        customer?: string;
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            outcome: "succeeded" | "failed" | "unknown";
                            reply: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "vk";
                        /** @default [] */
                        customers?: string[];
                        segment?: string | null;
                        /** @default false */
                        withSuppressed?: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            addresses: number;
                            people: number;
                            suppressed?: {
                                [key: string]: number;
                            };
                            withoutAddress: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.mailing.ownerStats": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            counts: {
                                accepted: number;
                                audience: number;
                                cancelled: number;
                                deferred: number;
                                expired: number;
                                failed: number;
                                pending: number;
                                rejected: number;
                                sending: number;
                                sent: number;
                                suppressed: number;
                                unknown: number;
                            };
                            mailings: number;
                            owner: {
                                isMe: boolean;
                                name: string;
                            };
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.find": {
        parameters: {
            query?: {
                _q?: string;
                archived?: "true" | "false";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body: string;
                        /**
                         * @default html
                         * @enum {string}
                         */
                        format?: "html" | "mjml" | "text";
                        name: string;
                        subject?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body?: string;
                        /** @enum {string} */
                        format?: "html" | "mjml" | "text";
                        name?: string;
                        subject?: string | null;
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.addFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            contentType: string;
                            documentId: string;
                            fileName: string;
                            size: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.removeFile": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                file: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "vk";
                        customer?: string;
                        to: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            outcome: "succeeded" | "failed" | "unknown";
                            reply: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        body: string;
                        /**
                         * @default email
                         * @enum {string}
                         */
                        channel?: "email" | "sms" | "vk";
                        customer?: string;
                        /**
                         * @default html
                         * @enum {string}
                         */
                        format?: "html" | "mjml" | "text";
                        /** @default  */
                        subject?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            html: string | null;
                            missing: string[];
                            subject: string;
                            text: string;
                            unknownTags: string[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.message.tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customer: ("name" | "first_name" | "short_name" | "phone" | "email" | "city" | "sex" | "birth_date" | "category" | "total_orders" | "total_spent" | "last_order_date")[];
                            links: ("unsubscribe_url" | "preferences_url")[];
                            shop: ("name" | "phone" | "email" | "address" | "site")[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel?: "storefront" | "desk" | "counter";
                        comment?: string | null;
                        consentTo?: string;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                        lines: {
                            product: string;
                            quantity: number;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        comment?: string | null;
                        contact?: {
                            email?: ("" | string) | null;
                            name?: string | null;
                            phone?: string | null;
                        };
                        customer?: string;
                        delivery?: {
                            address?: string | null;
                            city?: string | null;
                        };
                        /** @description Amount with at most two decimals */
                        deliveryCost?: number;
                        /** @description Amount with at most two decimals */
                        discount?: number;
                        lines?: {
                            product: string;
                            quantity: number;
                        }[];
                        version: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                            /** @enum {string} */
                            visibility: "internal" | "shared";
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.addComment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        text: string;
                        /** @enum {string} */
                        visibility?: "internal" | "shared";
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            author: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            documentId: string;
                            text: string;
                            /** @enum {string} */
                            visibility: "internal" | "shared";
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            actor: {
                                /** @enum {string} */
                                kind: "guest" | "client" | "staff" | "system";
                                name: string;
                            };
                            /** Format: date-time */
                            at: string;
                            changes: {
                                [key: string]: {
                                    from: unknown;
                                    to: unknown;
                                };
                            } | null;
                            from: string | null;
                            kind: string;
                            note: string | null;
                            to: string | null;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.assignManager": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        manager: string | null;
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.changePayment": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        returnGoods?: boolean;
                        /** @enum {string} */
                        to: "unpaid" | "paid" | "refunded";
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        validUntil?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.pdf": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.acceptOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            acceptedAt: string;
                            number: string;
                            /** @enum {string} */
                            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            total: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.repeat": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cart"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.changeStatus": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        /** @enum {string} */
                        to: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                        version?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Order"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.bulkStatus": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                        orders: string[];
                        /** @enum {string} */
                        to: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                            error?: {
                                code: string;
                                message: string;
                                status: number;
                            };
                            ok: boolean;
                            /** @enum {string} */
                            status?: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            version?: number;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.exportCsv": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.order.exportXlsx": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                locale?: "ru" | "en";
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.page.find": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            effectiveAt: string;
                            /** @enum {string} */
                            locale: "ru" | "en";
                            /** @enum {string} */
                            purpose: "information" | "policy" | "consent";
                            slug: string;
                            title: string;
                            version: number;
                        }[];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "news.page.findOne": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
                version?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Page"];
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.participation.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Participation"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.preferences": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.choose": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.find": {
        parameters: {
            query?: {
                _q?: string;
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.create": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        barcode?: string | null;
                        category?: string | null;
                        description?: string | null;
                        /** @description Ids that POST /api/upload gave */
                        images?: number[];
                        lowStockThreshold?: number;
                        name: string;
                        price: number;
                        sku?: string | null;
                        slug?: string | null;
                        /** @description An unknown name becomes a new tag */
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.update": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        archived?: boolean;
                        barcode?: string | null;
                        category?: string | null;
                        description?: string | null;
                        /** @description Ids that POST /api/upload gave */
                        images?: number[];
                        lowStockThreshold?: number;
                        name?: string;
                        price?: number;
                        sku?: string | null;
                        slug?: string | null;
                        /** @description An unknown name becomes a new tag */
                        tags?: string[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            archivedAt?: string | null;
                            available: number;
                            barcode?: string | null;
                            category: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            createdAt: string;
                            description: string | null;
                            documentId: string;
                            images: {
                                alternativeText: string | null;
                                formats: {
                                    [key: string]: {
                                        height: number | null;
                                        url: string;
                                        width: number | null;
                                    };
                                };
                                height: number | null;
                                id?: number;
                                url: string;
                                width: number | null;
                            }[];
                            lowStockThreshold?: number;
                            name: string;
                            onHand?: number;
                            price: number;
                            reserved?: number;
                            sku: string;
                            slug: string;
                            tags: {
                                documentId: string;
                                name: string;
                            }[];
                            updatedAt: string;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.product.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.find": {
        parameters: {
            query?: {
                fields?: unknown;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                };
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            movements: {
                                actor: {
                                    kind: string | null;
                                    name: string | null;
                                };
                                at: string;
                                documentId: string;
                                /** @enum {string} */
                                kind: "receipt" | "adjustment" | "reservation" | "release" | "shipment" | "return";
                                note: string | null;
                                onHandDelta: number;
                                order: {
                                    documentId: string;
                                    number: string;
                                } | null;
                                reservedDelta: number;
                            }[];
                            onHand: number;
                            reserved: number;
                        };
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        kind: "receipt" | "adjustment";
                        note?: string | null;
                        quantity: number;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            movement: {
                                actor: {
                                    kind: string | null;
                                    name: string | null;
                                };
                                at: string;
                                documentId: string;
                                /** @enum {string} */
                                kind: "receipt" | "adjustment" | "reservation" | "release" | "shipment" | "return";
                                note: string | null;
                                onHandDelta: number;
                                order: {
                                    documentId: string;
                                    number: string;
                                } | null;
                                reservedDelta: number;
                            };
                            onHand: number;
                            reserved: number;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "catalog.stock.low": {
        parameters: {
            query?: {
                fields?: unknown;
                pagination?: {
                    page?: string;
                    pageSize?: string;
                };
                populate?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            alertRaisedAt: string | null;
                            available: number;
                            documentId: string;
                            lowStockThreshold: number;
                            name: string;
                            onHand: number;
                            reserved: number;
                            sku: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Exact to 10,000 */
                                total?: number;
                                /** @constant */
                                totalIsCapped?: true;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.findByToken": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LinkedQuote"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.pdfByToken": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "orders.quote.accept": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            acceptedAt: string;
                            number: string;
                            /** @enum {string} */
                            status: "new" | "preparing_quote" | "quoted" | "confirmed" | "ready_for_delivery" | "completed" | "cancelled";
                            total: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name: string;
                        rules: components["schemas"]["SegmentRules"];
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.findOne": {
        parameters: {
            query?: {
                fields?: unknown;
                populate?: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        name?: string;
                        rules?: components["schemas"]["SegmentRules"];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Segment"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            operators: {
                                [key: string]: string;
                            };
                            type: string;
                            values: string[] | null;
                        }[];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.segment.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @default 20 */
                        limit?: number;
                        rules: components["schemas"]["SegmentRules"];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            rows: components["schemas"]["Customer"][];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.shop.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Shop"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.suppression.find": {
        parameters: {
            query?: {
                _q?: string;
                channel?: "email" | "sms" | "vk";
                page?: number;
                pageSize?: number;
                reason?: "unsubscribed" | "bounced" | "complained" | "manual" | "imported";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "vk";
                            documentId: string;
                            note: string | null;
                            reason: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.suppression.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address: string;
                        /** @enum {string} */
                        channel: "email" | "sms" | "vk";
                        note?: string | null;
                        /**
                         * @default manual
                         * @enum {string}
                         */
                        reason?: "unsubscribed" | "bounced" | "complained" | "manual" | "imported";
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "vk";
                            documentId: string;
                            note: string | null;
                            reason: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.suppression.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** @enum {string} */
                            channel: "email" | "sms" | "vk";
                            documentId: string;
                            note: string | null;
                            reason: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.suppression.export": {
        parameters: {
            query?: {
                _q?: string;
                channel?: "email" | "sms" | "vk";
                reason?: "unsubscribed" | "bounced" | "complained" | "manual" | "imported";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.suppression.import": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        channel: "email" | "sms" | "vk";
                        note?: string | null;
                        /**
                         * @default imported
                         * @enum {string}
                         */
                        reason?: "unsubscribed" | "bounced" | "complained" | "manual" | "imported";
                        text: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            added: number;
                            failed: {
                                address: string;
                                line: number;
                            }[];
                            known: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.ask": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "mailings.link.unsubscribe": {
        parameters: {
            query?: {
                locale?: "ru" | "en";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.user.block": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: boolean;
                        documentId: string;
                        email: string;
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.user.unblock": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: boolean;
                        documentId: string;
                        email: string;
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.me": {
        parameters: {
            query?: {
                populate?: "*" | "role";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.updateMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        birthDate?: string | null;
                        city?: string | null;
                        language?: ("ru" | "en") | null;
                        name?: string | null;
                        phone?: string | null;
                        /** @enum {string} */
                        sex?: "female" | "male" | "unknown";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.deleteMe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        password?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.readOwn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.writeOwn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        consents: {
                            /**
                             * @default any
                             * @enum {string}
                             */
                            channel?: "any" | "email" | "sms" | "vk" | "phone";
                            granted: boolean;
                            /** @enum {string} */
                            purpose: "personal_data" | "marketing" | "photo";
                            textVersion?: string | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            current: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                            history: {
                                /** Format: date-time */
                                at: string;
                                channel: string;
                                granted: boolean;
                                purpose: string;
                                source: string;
                                textVersion: string | null;
                            }[];
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "crm.consent.personalData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            account: {
                                [key: string]: unknown;
                            };
                            madeAt: string;
                            sections: {
                                [key: string]: unknown;
                            };
                            shop: string | null;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.picture": {
        parameters: {
            query?: {
                v?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": unknown;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.uploadPicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "accounts.plugin::users-permissions.user.removePicture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        birthDate: string | null;
                        blocked: boolean;
                        city: string | null;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        hasPassword: boolean;
                        id: number;
                        identities: string[];
                        language: ("ru" | "en") | null;
                        name: string | null;
                        phone: string | null;
                        picture: string | null;
                        provider: string | null;
                        /** @enum {string} */
                        sex: "female" | "male" | "unknown";
                        /** @enum {string} */
                        type: "client" | "marketer" | "manager" | "director";
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.mine": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.find": {
        parameters: {
            query?: {
                fields?: unknown;
                /** @description Conditions by field: `filters[field][$eq]=value`, also `$ne $in $gt $gte $lt $lte $contains $containsi $null`, joined by `$and`, `$or`, `$not` */
                filters?: {
                    [key: string]: unknown;
                };
                pagination?: {
                    after?: string;
                    page?: string;
                    pageSize?: string;
                    /** @enum {string} */
                    withCount?: "0" | "1" | "true" | "false";
                };
                populate?: unknown;
                sort?: string | string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"][];
                        meta: {
                            pagination: {
                                next: string | null;
                                page: number;
                                pageCount?: number;
                                pageSize: number;
                                total?: number;
                                totalIsCapped?: boolean;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.record": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date-time */
                        at?: string;
                        customer?: string;
                        note?: string | null;
                        participation?: string;
                        phone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date-time */
                        at?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.undo": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        act?: "arrival" | "leave";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.inside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Visit"][];
                        meta: {
                            inside: number;
                            today: number;
                            usual: number | null;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "club.visit.statistics": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            byAge: {
                                /** @enum {string} */
                                age: "under-18" | "18-24" | "25-34" | "35-44" | "45-54" | "55-64" | "65-plus" | "unknown";
                                visits: number;
                            }[];
                            byDay: {
                                day: string;
                                visits: number;
                            }[];
                            byHour: {
                                hour: number;
                                visits: number;
                                weekday: number;
                            }[];
                            bySex: {
                                sex: string;
                                visits: number;
                            }[];
                            bySocialStatus: {
                                socialStatus: string;
                                visits: number;
                            }[];
                            from: string;
                            to: string;
                            visits: number;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.create": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        description?: string | null;
                        types: string[];
                        url: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            backlog: number;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string | null;
                            description: string | null;
                            documentId: string;
                            failingSince: string | null;
                            failures: number;
                            lastSuccessAt: string | null;
                            nextAttemptAt: string | null;
                            previousSecretUntil: string | null;
                            secret: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "disabled";
                            stateAt: string | null;
                            stateReason: string | null;
                            types: string[];
                            url: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.findOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.update": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        description?: string | null;
                        types?: string[];
                        url?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.attempts": {
        parameters: {
            query?: {
                /** @description documentId of the last attempt of the page before */
                before?: string;
                state?: "waiting" | "delivered" | "failed";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookAttempt"][];
                        meta: {
                            hasMore: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.resend": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                attempt: string;
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookAttempt"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.pause": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.resume": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /**
                         * @default position
                         * @enum {string}
                         */
                        from?: "position" | "earliest" | "latest";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.rotateSecret": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            backlog: number;
                            /** Format: date-time */
                            createdAt: string;
                            createdBy: string | null;
                            description: string | null;
                            documentId: string;
                            failingSince: string | null;
                            failures: number;
                            lastSuccessAt: string | null;
                            nextAttemptAt: string | null;
                            previousSecretUntil: string | null;
                            secret: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "disabled";
                            stateAt: string | null;
                            stateReason: string | null;
                            types: string[];
                            url: string;
                        };
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
    "integrations.webhook.test": {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the call repeatable for 24 hours: the same key and body get the first answer again; another body is 409 `IDEMPOTENCY_MISMATCH` */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description The bare inner object is accepted too */
        requestBody: {
            content: {
                "application/json": {
                    data: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookAttempt"];
                        meta?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Refusal"];
        };
    };
}
