// Stands in the embedded calculator's pages and runs before the first paint: the
// looks that the host has chosen, what the page may ask of the network, and the
// way to the host. A message is believed from the window around this one only, and,
// once it has said hello, from its origin only; and nothing but known shapes is read.
(() => {
  "use strict";

  const page = document.documentElement;
  const root = new URL("./", document.currentScript.src);
  const query = new URLSearchParams(location.search);
  const most = 65536; // characters of a case
  window.portageQuery = query.toString(); // The program reads what the browser has read of it.
  page.dataset.embedded = "true";

  // ---- The language that the address asks for ---------------------------------

  const [lang] = (query.get("lang") || "").trim().toLowerCase().split("-");
  if (["en", "fr"].includes(lang) && lang !== page.lang) {
    query.delete("lang");
    location.replace(new URL(`${lang === "fr" ? "fr/" : ""}embed/?${query}${location.hash}`, root));
    return;
  }

  // ---- What may be asked: this site, and the address that receives a lead -------

  function leadOrigin() {
    if (query.get("lead")?.trim() !== "post") return "";
    try {
      const to = new URL(query.get("lead-to"));
      const here = ["localhost", "127.0.0.1"].includes(to.hostname);
      return to.protocol === "https:" || (to.protocol === "http:" && here) ? to.origin : "";
    } catch {
      return "";
    }
  }

  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src 'self' ${leadOrigin()}`;
  document.head.append(policy);

  // ---- Looks --------------------------------------------------------------------

  // Of the two grounds, the one that is nearer to the accent: what can be read on
  // it can be read on the other too, and on a button the ground is the word.
  const grounds = { light: "efeae0", dark: "1a2329" };
  const readable = 4.5;

  const channels = (hex) => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16));

  function luminance(colour) {
    const [r, g, b] = colour.map((c) => (c /= 255) && (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(one, other) {
    const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
    return Math.max(a, b) / Math.min(a, b);
  }

  // The accent, made darker or lighter until it can be read.
  function corrected(hex, theme) {
    const from = channels(hex);
    const ground = channels(grounds[theme]);
    const end = theme === "light" ? 0 : 255;
    for (let share = 0; ; share += 0.01) {
      const colour = from.map((c) => Math.round(c + (end - c) * share));
      if (share >= 1 || contrast(colour, ground) >= readable) return `rgb(${colour})`;
    }
  }

  const whole = (written, least, most) => {
    const [, digits] = /^(\d{1,2})(?:px)?$/.exec(written) || [];
    return digits >= least && digits <= most ? Number(digits) : NaN;
  };

  function look(get) {
    const set = (name, value) => (value ? page.style.setProperty(name, value) : page.style.removeProperty(name));
    const [, accent] = /^#?([0-9a-f]{6})$/i.exec(get("accent")?.trim()) || [];
    const radius = whole(get("radius")?.trim(), 0, 32);
    const size = whole(get("font-size")?.trim(), 12, 24);
    const theme = get("theme")?.trim();
    window.portageTheme(theme || get("scheme")); // The scheme is what the host's page has where it forces no theme.
    if (["light", "dark"].includes(theme)) page.dataset.ground = "own";
    else delete page.dataset.ground;
    set("--accent-light", accent && corrected(accent, "light"));
    set("--accent-dark", accent && corrected(accent, "dark"));
    set("--radius", radius >= 0 && `${radius}px`);
    set("--radius-large", radius >= 0 && `${radius * 1.5}px`);
    set("font-size", size && `${(size / 16) * 100}%`); // A person's own larger letters stay larger.
  }

  look((name) => query.get(name));

  // Only the whole way is drawn ahead of time: the start of it is not shown where
  // the host has chosen something else.
  if (query.get("screen")?.trim()) page.dataset.screen = "chosen";

  // ---- The host -------------------------------------------------------------------

  const alone = parent === window;
  let host = ""; // its origin, once it has said hello
  let id = "";
  const unsaid = []; // until then

  const post = (message, to) => alone || parent.postMessage({ portage: 1, id, ...message }, to === "null" ? "*" : to);

  window.portageTell = (type, content) => {
    if (host) post({ type, ...content }, host);
    else if (unsaid.length < 50) unsaid.push([type, content]);
  };

  // What the host has said to the program, until the program listens.
  const unheard = [];
  let listener = null;

  function pass(type, content) {
    if (listener) listener(type, content);
    else unheard.push([type, content]);
  }

  window.portageListen = (f) => {
    listener = f;
    for (const [type, content] of unheard.splice(0)) f(type, content);
  };

  const text = (value, most) => typeof value === "string" && value.length <= most;
  const thing = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

  // The same case again is not given again: what a person has made of it stays.
  function isNew(written) {
    const key = "portage.given";
    try {
      if (localStorage.getItem(key) === written) return false;
      localStorage.setItem(key, written);
    } catch {} // Nothing is kept, so nothing was made of it.
    return true;
  }

  const heard = {
    hello({ data, origin: from }) {
      host = from;
      id = data.id;
      page.dataset.host = "true"; // Its element gives the frame the height that it asks for.
      for (const [type, content] of unsaid.splice(0)) window.portageTell(type, content);
    },
    case({ data: { case: written } }) {
      if (text(written, most) && isNew(written)) pass("case", written);
    },
    settings({ data: { settings } }) {
      if (!thing(settings) || !Object.values(settings).every((value) => text(value, 600))) return;
      const written = new URLSearchParams(settings);
      look((name) => written.get(name));
      pass("settings", written.toString());
    },
  };

  addEventListener("message", (event) => {
    const { source, origin: from, data } = event;
    if (alone || source !== parent || (host && from !== host)) return;
    if (!thing(data) || data.portage !== 1 || !text(data.id, 100) || !Object.hasOwn(heard, data.type)) return;
    if (host || data.type === "hello") heard[data.type](event);
  });

  // ---- Height, and when it can be used ------------------------------------------------

  // The height is no secret: it is what makes a host say hello.
  let height = 0;

  function measure() {
    const now = Math.ceil(page.getBoundingClientRect().height);
    if (now === height || now === 0) return;
    height = now;
    post({ type: "height", height }, host || "*");
  }

  new ResizeObserver(measure).observe(page);

  // Browsers do not draw a frame that is out of sight, and an observer of sizes is
  // part of drawing. What changed is measured all the same, so that nothing jumps
  // when the frame comes into sight.
  let pending = 0;
  new MutationObserver(() => {
    pending ||= setTimeout(() => {
      pending = 0;
      measure();
    }, 60);
  }).observe(page, { subtree: true, childList: true, attributes: true, characterData: true });

  new MutationObserver((_, observer) => {
    if (page.dataset.ready !== "true") return;
    observer.disconnect();
    window.portageTell("ready", { title: document.title });
  }).observe(page, { attributeFilter: ["data-ready"] });
})();
