// Runs a program of which parts are still on their way. The build puts it before boot.js.
//
// The program comes in parts (app/site/parts): the first has all that the first page
// needs, the others arrive while somebody reads. A call of a function that is not
// there yet pauses the whole program; what happens meanwhile waits, in its order.

// inParts extends the compiler's own Go (wasm_exec.js). The function bring gives the
// part of a number, from 1, compiled, or fails; the function wait hears for which
// function the program waits, by its place in the table, and 0 when it goes on.
function inParts(Go, bring, wait) {
  const isField = (target) => target instanceof Element && target.matches("input:not([type=file]), textarea, select");

  return class extends Go {
    #exports; // The first part's.
    #others = 0; // How many parts there are besides it,
    #here = 0; // and how many of them have arrived.
    #paused = false;
    #depth = 0; // Of events within events.
    #waiting = [];
    #typed = new Map(); // What fields held when they last had an event that waits.
    #halfway; // The field whose event the program paused in.
    #arriving;
    #failed;

    constructor() {
      super();
      this.importObject.gojs["runtime.scheduleTimeoutEvent"] = (sp) => this.#schedule(sp >>> 0);
      this.fault = new Promise((_, fail) => (this.#failed = fail));
    }

    run(instance) {
      this.#exports = instance.exports;
      while (`here${this.#others + 1}` in instance.exports) this.#others++;
      return Promise.race([super.run(this.#whole ? instance : this.#watched(instance)), this.fault]);
    }

    get #whole() {
      return this.#here === this.#others;
    }

    // Whether it waits for a part: what is done meanwhile waits too.
    get paused() {
      return this.#paused;
    }

    // The fields whose events the program has not heard to the end.
    get typed() {
      return [...(isField(this.#halfway) ? [this.#halfway] : []), ...this.#typed.keys()];
    }

    async complete() {
      while (!this.#whole) await this.#next();
    }

    // Each part is brought once, and again where that failed.
    #next() {
      this.#arriving ||= this.#add(this.#here + 1).finally(() => (this.#arriving = undefined));
      return this.#arriving;
    }

    async #add(number) {
      await WebAssembly.instantiate(await bring(number), { first: this.#exports });
      this.#exports[`here${number}`].value = 1;
      this.#here = number;
    }

    // wasm_exec.js asks for an Instance, whose exports cannot be changed.
    #watched(instance) {
      const { run, resume } = instance.exports;
      const enter = (start) => (...args) => this.#enter(() => start(...args));
      const exports = { ...instance.exports, run: enter(run), resume: enter(resume) };
      return Object.create(instance, { exports: { value: exports } });
    }

    #enter(start) {
      this.#depth++;
      try {
        start();
      } finally {
        this.#depth--;
      }
      if (this.exited) return; // What still waits has nobody to be told to.
      if (this.#exports.missing.value) return void this.#pause();
      if (this.#depth === 0) this.#catchUp();
    }

    async #pause() {
      this.#paused = true;
      this.lacking = true; // A fault from here on is that of the network.
      wait(this.#exports.missing.value);
      try {
        await this.#next(); // If it is not this part that is missing, the program pauses again.
        this.lacking = false;
        this.#paused = false;
        wait(0);
        this.#exports.missing.value = 0;
        this.#enter(this.#exports.goOn);
        if (!this.#paused) this.#halfway = undefined;
        if (this.exited) this._resolveExitPromise();
      } catch (error) {
        this.#failed(error);
      }
    }

    // While a function may be missing, no event runs inside another: a pause would
    // leave the outer one in the middle.
    get #busy() {
      return this.#paused || (!this.#whole && this.#depth > 0);
    }

    #catchUp() {
      if (this.#busy) return;
      // The program may have drawn fields anew from what it knew before.
      for (const [field, { value, checked, start, end }] of this.#typed) {
        if (field.value === value && field.checked === checked) continue;
        field.value = value;
        field.checked = checked;
        if (start !== null && document.activeElement === field) field.setSelectionRange(start, end);
      }
      this.#typed.clear();
      while (this.#waiting.length > 0 && !this.#busy) this.#waiting.shift()();
    }

    _makeFuncWrapper(id) {
      const call = super._makeFuncWrapper(id);
      const go = this;
      return function (...args) {
        if (!go.#busy) {
          const result = call.apply(this, args);
          if (go.#paused) go.#halfway = args[0]?.target;
          return result;
        }
        go.#note(args[0]?.target);
        go.#waiting.push(() => call.apply(this, args));
      };
    }

    #note(field) {
      if (!isField(field)) return;
      const { value, checked, selectionStart: start = null, selectionEnd: end = null } = field;
      this.#typed.set(field, { value, checked, start, end });
    }

    // func scheduleTimeoutEvent(delay int64) int32, as in wasm_exec.js but for the waiting.
    #schedule(sp) {
      const id = this._nextCallbackTimeoutID++;
      const fire = () => {
        if (this.exited || !this._scheduledTimeouts.has(id)) return;
        if (this.#busy) return void this.#waiting.push(fire);
        this._resume();
        if (this._scheduledTimeouts.has(id)) setTimeout(fire); // Go may miss one: issue 28975 of its own.
      };
      this._scheduledTimeouts.set(id, setTimeout(fire, Number(this.mem.getBigInt64(sp + 8, true))));
      this.mem.setInt32(sp + 16, id, true);
    }
  };
}
