#!/usr/bin/env node
require('../programs/index.js').programs.cli();
