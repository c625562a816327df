'use strict';
// Stands in for @vscode/spdlog, which would need a compiler: appends each message to its log file.
// Each export is assigned by name, because VS Code imports them as an ES module and sees only such ones.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

class Logger {
  #file;
  #plain = false;

  constructor(_kind, _name, file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  #append(level, message) {
    const text = this.#plain ? message : `${new Date().toISOString()} [${level}] ${message}\n`;
    appendFileSync(this.#file, text);
  }

  trace(message) {
    this.#append('trace', message);
  }
  debug(message) {
    this.#append('debug', message);
  }
  info(message) {
    this.#append('info', message);
  }
  warn(message) {
    this.#append('warning', message);
  }
  error(message) {
    this.#append('error', message);
  }
  critical(message) {
    this.#append('critical', message);
  }

  clearFormatters() {
    this.#plain = true;
  }
  setPattern() {
    this.#plain = false;
  }
  getLevel() {
    return 0;
  }
  setLevel() {}
  flush() {}
  drop() {}
}

const create = async (name, file) => new Logger('rotating', name, file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
