// npm run build: compiles the server, bundles the panel and the storefront.
import { build } from './prepare.mjs';

build();
