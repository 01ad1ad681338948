// The element <portage-calculator>: Portage in somebody's page. It makes a frame
// where it stands, gives the frame its attributes, lets it have the height that it
// asks for, and tells the page what it says as events. The calculator is where
// this script came from. Nothing that the frame says is used but in its known shape.
(() => {
  "use strict";

  const tag = "portage-calculator";
  if (customElements.get(tag)) return; // The script is there twice.

  // A script that another one has loaded is not the current one.
  const script = document.currentScript || document.querySelector('script[src*="embed.js"]');
  const root = new URL("./", script.src);
  const settings = ["lang", "screen", "theme", "accent", "radius", "font-size", "licensee-name", "licence-number", "register-url", "privacy-url", "lead", "lead-to"];
  const fixed = ["lead", "lead-to"]; // The frame's policy on what it may ask is made of these: a change makes another frame.
  const reserved = "30rem"; // Until the frame says its height.
  const mostCase = 65536;
  const patience = 20000; // ms after the frame has loaded
  let made = 0;

  const text = (value, most) => typeof value === "string" && value.length <= most;
  const names = (all) => Array.isArray(all) && all.length < 30 && all.every((one) => text(one, 40));
  const thing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  // What the page is told of a message: what it is known to hold, or nothing.
  const shapes = {
    ready: () => ({}),
    step: ({ screen }) => text(screen, 100) && { screen },
    result: ({ summary: s }) =>
      thing(s) && Number.isInteger(s.score) && s.score >= 0 && s.score <= 2000 && s.score % 10 === 0 && typeof s.at_least === "boolean" && names(s.programs) && names(s.categories) && {
        summary: { score: s.score, at_least: s.at_least, programs: [...s.programs], categories: [...s.categories] },
      },
    lead: ({ payload, receipt }) => thing(payload) && thing(receipt) && JSON.stringify([payload, receipt]).length <= mostCase && { payload, receipt },
    error: ({ code, message }) => text(code, 40) && text(message, 1000) && { code, message },
  };

  class Calculator extends HTMLElement {
    static observedAttributes = [...settings, "case"];

    #frame = null;
    #id = "";
    #greeted = false;
    #told = ""; // The settings that the frame has.
    #later = new Set(); // The attributes that have changed just now.

    connectedCallback() {
      if (this.#frame) return;
      if (getComputedStyle(this).display === "inline") this.style.display = "block";
      const frame = document.createElement("iframe");
      const chosen = this.#settings();
      this.#id = `portage-${++made}`;
      this.#greeted = false;
      this.#told = JSON.stringify(chosen);
      frame.title = "Portage";
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      frame.style.cssText = `display:block;width:100%;height:${reserved};margin:0;border:0`;
      frame.src = this.#address(chosen);
      frame.onload = () => setTimeout(() => frame.isConnected && !this.#greeted && this.#tell("error", { code: "no_answer", message: `No calculator answers at ${root.href}` }), patience);
      this.#frame = frame;
      this.#colour(chosen);
      addEventListener("message", this.#hear);
      (this.shadowRoot || this.attachShadow({ mode: "open" })).replaceChildren(frame);
    }

    disconnectedCallback() {
      removeEventListener("message", this.#hear);
      this.#frame?.remove();
      this.#frame = null;
    }

    attributeChangedCallback(name, before, after) {
      if (!this.#frame || before === after) return;
      if (this.#later.size === 0) queueMicrotask(() => this.#changed()); // Several at once are one change.
      this.#later.add(name);
    }

    #changed() {
      const all = [...this.#later];
      this.#later.clear();
      if (!this.#frame) return;
      if (all.some((name) => fixed.includes(name))) {
        this.disconnectedCallback();
        this.connectedCallback();
        return;
      }
      if (!this.#greeted) return; // It hears of it when it answers.
      if (all.some((name) => name !== "case")) this.#update();
      if (all.includes("case")) this.#give();
    }

    #settings() {
      const all = {};
      for (const name of settings) if (this.hasAttribute(name)) all[name] = this.getAttribute(name);
      // What is not said is as the page has it.
      all.lang ||= /^fr\b/i.test(this.closest("[lang]")?.lang) ? "fr" : "en";
      let scheme = getComputedStyle(this).colorScheme;
      if (scheme === "normal") scheme = document.querySelector("meta[name=color-scheme]")?.content || "";
      if (!all.theme?.trim()) all.scheme = !scheme.includes("dark") ? "light" : scheme.includes("light") ? "auto" : "dark";
      return all;
    }

    #address({ lang, ...others }) {
      return new URL(`${/^fr/i.test(lang) ? "fr/" : ""}embed/?${new URLSearchParams(others)}`, root).href;
    }

    // A frame whose colours are not those of the element around it is not transparent.
    // A theme that is forced has a ground of its own, which has corners.
    #colour({ theme, scheme, radius }) {
      const one = (name) => ["light", "dark"].includes(name?.trim());
      const [, px] = /^(\d{1,2})(?:px)?$/.exec(radius?.trim()) || [];
      this.#frame.style.colorScheme = one(theme) ? theme : one(scheme) ? scheme : "";
      this.#frame.style.borderRadius = one(theme) ? `${px <= 32 ? px : 8}px` : "";
    }

    #send(type, content) {
      this.#frame.contentWindow?.postMessage({ portage: 1, type, id: this.#id, ...content }, origin === "null" ? "*" : root.origin);
    }

    #update() {
      const chosen = this.#settings();
      if (this.#told === JSON.stringify(chosen)) return;
      this.#told = JSON.stringify(chosen);
      this.#colour(chosen);
      this.#send("settings", { settings: chosen });
    }

    #give() {
      const written = this.getAttribute("case");
      if (!written) return;
      if (written.length > mostCase) this.#tell("error", { code: "case", message: "The attribute case is too long" });
      else this.#send("case", { case: written });
    }

    #greet() {
      this.#greeted = true;
      this.#send("hello");
      this.#update();
      this.#give();
    }

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent("portage:" + type, { detail, bubbles: true }));
    }

    #hear = ({ source, origin: from, data }) => {
      if (!this.#frame || source !== this.#frame.contentWindow) return;
      // In a page without an origin the frame has none either.
      if (from !== root.origin && !(from === "null" && origin === "null")) return;
      if (!thing(data) || data.portage !== 1) return;
      const { type, id } = data;
      if (type === "height") {
        if (!Number.isFinite(data.height)) return;
        this.#frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), 40), 60000)}px`;
        if (id !== this.#id) this.#greet(); // A document that does not know us yet.
        return;
      }
      if (id !== this.#id || !Object.hasOwn(shapes, type)) return;
      const detail = shapes[type](data);
      if (!detail) return;
      if (text(data.title, 200)) this.#frame.title = data.title;
      // Who goes on at the foot of a long step begins the next at its top.
      if (type === "step" && data.moved === true && this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: "start" });
      this.#tell(type, detail);
    };
  }

  customElements.define(tag, Calculator);
})();
