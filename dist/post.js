process.argv.splice(2, process.argv.length, 'post');
require('./index.js');
