'use strict';

// The server is compiled with the app; `strapi.dirs.dist` is where this process runs from.
const path = require('node:path');

module.exports = require(path.join(strapi.dirs.dist.src, 'plugins/desk/server/src/index.js'));
