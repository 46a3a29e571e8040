// npm run build: compiles the server and bundles the panel.
import { build } from './prepare.mjs';

build();
