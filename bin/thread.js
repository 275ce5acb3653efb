// What another thread of the program begins with.
'use strict';
const { whole } = require('./bundle.js');

void whole().program.thread();
