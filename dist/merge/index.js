require('../programs/index.js').programs.merge();
