// Boots the Go program on a page that can already be read, and stands by it:
// keeps what is typed before it runs, says what goes wrong, keeps the site for
// use without a network. Words come from the page, the place from this script's
// own address, so the folder works at any path and in any language.
(() => {
  "use strict";

  const script = new URL(document.currentScript.src);
  const root = new URL("./", script);
  const version = script.searchParams.get("v") || "";
  const shell = document.getElementById("shell");
  const page = document.documentElement;
  const firstView = document.body.firstElementChild; // Go puts its own in its place.
  let started = false; // The program runs.
  let ready = false; // And its page is there.
  let program; // With both its parts (parts.js).
  let standsIn = false; // Nothing can be kept on this device.
  const embedded = page.dataset.embedded === "true"; // In somebody's page (framed.js).

  // The page's relative links hold for the address it came from. go-app changes
  // that address in place, so they are made whole. (A style sheet would load anew.)
  for (const link of document.querySelectorAll("head link:not([rel=stylesheet])")) link.href = link.href;

  // ---- What the reader is told --------------------------------------------

  function say(what) {
    shell.textContent = shell.dataset[what];
    shell.hidden = false;
  }

  function stop(what, error) {
    if (shell.classList.contains("stopped")) return;
    console.error(error);
    shell.classList.add("stopped");
    shell.setAttribute("role", "alert");
    say(what);
    window.portageTell?.("error", { code: what, message: shell.textContent });
    if (started && !standsIn) shell.append(" ", shell.dataset.kept);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = shell.dataset.reload;
    button.addEventListener("click", error.name === "LinkError" ? afresh : again);
    shell.append(" ", button);
    // What does not answer should not look as if it did. The text stays readable.
    if (started) document.body.firstElementChild.inert = true;
  }

  // ---- What is done before Go runs ----------------------------------------

  const touched = new Set(); // Fields, in the order they were last used.
  let focused = null;
  let pressed = null;

  function remember(event) {
    if (!(event.target instanceof Element)) return;
    const field = event.target.closest("input, select, textarea");
    if (event.type === "click") press(event);
    if (event.type === "focusin") focused = event.target;
    if (field && (event.type === "input" || event.type === "change")) {
      touched.delete(field);
      touched.add(field);
      pressed = null;
    }
  }

  // A link that looks like a button does more than lead away, and no link may take
  // with it what was typed, or what the host of a frame has chosen: they are pressed
  // again once Go runs.
  function press(event) {
    pressed = event.target.closest("button, a[href]");
    const leads = pressed?.localName === "a" && !pressed.target;
    if (leads && (embedded || touched.size > 0 || pressed.classList.contains("button"))) event.preventDefault();
  }

  const early = ["input", "change", "focusin", "click"];
  early.forEach((type) => document.addEventListener(type, remember, true));

  // Nothing is sent anywhere: it would leave the page.
  document.addEventListener("submit", (event) => event.preventDefault(), true);

  // Typing may have begun before this script ran.
  const active = document.activeElement;
  if (active && active !== document.body) focused = active;
  if (active && "defaultValue" in active && active.value !== active.defaultValue) touched.add(active);

  // Finds the element that Go put in the place of one of the first view: the
  // one of the same id, or of the same place where both views have as many.
  function twin(old) {
    if (!old || old.isConnected) return null; // Still there: nothing was lost.
    const all = (view) => [...view.querySelectorAll(old.localName)];
    const before = all(firstView);
    const now = all(document.body.firstElementChild);
    const found = old.id ? document.getElementById(old.id) : before.length === now.length && now[before.indexOf(old)];
    return found && found.type === old.type ? found : null;
  }

  function copyValue(old, field) {
    if (field.type === "checkbox" || field.type === "radio") {
      if (field.checked !== old.checked) field.click();
      return;
    }
    if (field.type === "file" || field.value === old.value) return;
    field.value = old.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function copyFocus(old, element) {
    element.focus({ preventScroll: true });
    try {
      element.setSelectionRange(old.selectionStart, old.selectionEnd);
    } catch {} // Not every field has a caret to place.
  }

  function replay() {
    early.forEach((type) => document.removeEventListener(type, remember, true));
    for (const old of firstView.querySelectorAll("details[open]")) {
      const now = twin(old);
      if (now) now.open = true;
    }
    for (const old of touched) {
      const field = twin(old);
      if (field) copyValue(old, field);
    }
    const element = twin(focused);
    if (element) copyFocus(focused, element);
    const button = twin(pressed);
    if (button) button.click();
    touched.clear();
  }

  // ---- What is half typed when the page is loaded anew -----------------------

  // Answers are kept at every keystroke. What is no answer yet, in the box of a
  // search, and what the program could not take up in time, is kept here for the
  // same address in the same tab.
  const halfTyped = "portage.typing";

  function keepTyped(fields) {
    const typed = fields.filter((field) => field.id && field.type !== "file").map(({ id, value, checked }) => [id, { value, checked }]);
    try {
      if (typed.length > 0) sessionStorage.setItem(halfTyped, JSON.stringify({ at: location.href, typed }));
    } catch {} // Storage that is full: what is no answer yet is lost.
  }

  // What the program does not know yet.
  function unheard() {
    if (!ready) return [...touched];
    return program.paused ? program.typed : [];
  }

  function leave() {
    keepTyped(unheard());
  }
  window.addEventListener("pagehide", leave);

  function again() {
    keepTyped([...document.querySelectorAll("input[type=text], input[type=search], textarea"), ...unheard()]);
    window.removeEventListener("pagehide", leave);
    location.reload();
  }

  // Parts of two releases are not put together. A host in the middle of an upload sends
  // such, and the browser may keep them for a year: it is given those of now.
  async function afresh() {
    shell.lastElementChild.disabled = true;
    const parts = names.map((name) => fetchSmall(new URL(name + script.search, root).href, { cache: "reload" }));
    const scripts = Array.from(document.scripts, ({ src }) => fetch(src, { cache: "reload" }));
    await Promise.allSettled([...parts, ...scripts].map(async (response) => (await response).arrayBuffer()));
    again();
  }

  // Only fields that came up empty are filled: the others know better.
  function typeAgain() {
    try {
      const kept = JSON.parse(sessionStorage.getItem(halfTyped));
      sessionStorage.removeItem(halfTyped);
      if (kept?.at !== location.href) return;
      for (const [id, typed] of kept.typed) {
        const field = document.getElementById(id);
        if (field && isEmpty(field)) copyValue(typed, field);
      }
    } catch {} // Not ours, or storage that forbids it.
  }

  function isEmpty(field) {
    if (field.type !== "checkbox" && field.type !== "radio") return field.value === "";
    return ![...document.getElementsByName(field.name)].some((other) => other.checked);
  }

  // Go calls this after its first frame. Events wait until it has returned.
  window.portageReady = () => {
    if (ready) return;
    ready = true;
    setTimeout(() => {
      replay();
      typeAgain();
      shell.hidden = true;
      page.dataset.ready = "true";
      if (!embedded) complete(); // A visitor of somebody's page has not come for all of this site.
    });
  };

  // ---- What is painted first ------------------------------------------------

  // Go calls this when it has written to the page directly. While portagePainting
  // holds, go-app draws nothing (app/site/goapp.go), so that the browser's next frame
  // has nothing to do but paint that. A frame that does not come is not waited for.
  const mostWait = 100;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (window.portagePainting = false);
  window.portagePaint = () => {
    if (document.hidden) return;
    window.portagePainting = true;
    const done = () => {
      clearTimeout(late);
      painted.port2.postMessage(0); // Comes after the frame that it is sent from.
    };
    const late = setTimeout(done, mostWait);
    requestAnimationFrame(done);
  };

  // Go calls this now and then while it starts: what the browser has to do comes first,
  // then goOn is called.
  const turns = new MessageChannel();
  window.portagePause = (goOn) => {
    turns.port1.onmessage = () => goOn();
    turns.port2.postMessage(0);
  };

  // ---- What go-app asks of a page -----------------------------------------

  const env = {
    GOAPP_ROOT_PREFIX: decodeURIComponent(root.pathname).replace(/\/$/, ""), // As Go reads paths.
    GOAPP_STATIC_RESOURCES_URL: root.href.replace(/\/$/, ""),
    GOAPP_INTERNAL_URLS: "[]",
    GOAPP_VERSION: version,
    PORTAGE_ROOT: root.href,
  };
  let installPrompt = null;

  // The first three are placeholders: go-app puts its own in their place.
  window.goappNav = () => {};
  window.goappOnUpdate = () => {};
  window.goappOnAppInstallChange = () => {};
  window.goappGetenv = (name) => env[name];
  window.goappIsAppInstalled = () => matchMedia("(display-mode: standalone), (display-mode: minimal-ui)").matches || navigator.standalone === true;
  window.goappIsAppInstallable = () => !window.goappIsAppInstalled() && installPrompt !== null;
  window.goappShowInstallPrompt = async () => {
    const prompt = installPrompt;
    installPrompt = null;
    await prompt.prompt();
    window.goappOnAppInstallChange();
  };

  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    installPrompt = event;
    window.goappOnAppInstallChange();
  });
  window.addEventListener("appinstalled", () => {
    installPrompt = null;
    window.goappOnAppInstallChange();
  });

  // go-app takes every click on a link. Those that leave the site, ask for a tab
  // of their own or are held with a key are the browser's, and those to a place
  // on the same page too: only the browser moves the focus along.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link) return;
    const inside = link.origin === location.origin && link.pathname.startsWith(root.pathname);
    const plain = !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
    const samePage = link.hash !== "" && link.href.split("#")[0] === location.href.split("#")[0];
    if (!inside || !plain || samePage || link.target || link.hasAttribute("download")) event.stopPropagation();
    else if (program?.paused) event.preventDefault(); // It leads there once the program goes on, with what was answered before.
  });

  // In a frame the address stays: it holds what the host has chosen, and a frame
  // without an origin may not change it. The document's base says where the program
  // is, and the history leads back by notes of its own.
  function keepAddress() {
    const base = document.createElement("base");
    const push = history.pushState.bind(history);
    let first = location.href;
    let goingBack = false;
    const at = (address) => {
      base.href = address;
      document.head.append(base);
    };
    history.pushState = (state, title, address) => {
      at(address);
      if (!goingBack) push({ portage: base.href }, "");
    };
    window.portageAt = (address) => {
      first = new URL(address, root).href;
      at(first + location.hash);
    };
    window.addEventListener("popstate", (event) => {
      event.stopImmediatePropagation();
      goingBack = true;
      window.goappNav(event.state?.portage || first);
      goingBack = false;
    });
  }
  if (embedded || origin === "null") keepAddress();

  // Where a frame or a setting forbids storage, reading it throws. Answers then
  // last as long as the page.
  function standIn(name) {
    try {
      window[name].length;
      return;
    } catch {
      standsIn = true;
    }
    const kept = new Map();
    const storage = Object.create({
      getItem: (key) => kept.get(String(key)) ?? null,
      setItem: (key, value) => void kept.set(String(key), String(value)),
      removeItem: (key) => void kept.delete(String(key)),
      clear: () => kept.clear(),
      key: (i) => [...kept.keys()][i] ?? null,
      get length() {
        return kept.size;
      },
    });
    Object.defineProperty(window, name, { value: storage });
  }
  standIn("localStorage");
  standIn("sessionStorage");
  env.PORTAGE_STORAGE = standsIn ? "memory" : "";

  // ---- The program ---------------------------------------------------------

  // The later parts of the program. Somebody may wait for one: a network that is gone
  // is given time to come back.
  const names = ["app.wasm", "score.wasm", "rest.wasm"];
  const attempts = 6;

  async function part(number) {
    for (let attempt = 1; ; attempt++) {
      try {
        const early = number === 1 && attempt === 1 ? await secondPart : undefined;
        return early || (await compiled(names[number]));
      } catch (error) {
        if (attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
      }
    }
  }

  // What is pressed meanwhile is done afterwards.
  function waiting(missing) {
    if (missing) page.dataset.waited = missing;
    if (!ready) return; // The page says so already.
    if (missing) say("rest");
    else shell.hidden = true;
  }

  // early.js waits for nothing else, and may come after this script.
  async function begun() {
    if (typeof compiled === "function") return;
    await new Promise((resolve) => {
      document.getElementById("early").addEventListener("load", resolve);
      addEventListener("load", resolve);
      if (document.readyState === "complete") resolve();
    });
    if (typeof compiled !== "function") throw new Error("early.js has not arrived");
  }

  async function start() {
    if (typeof WebAssembly !== "object") return stop("unsupported", new Error("no WebAssembly"));
    say("loading");
    try {
      await begun();
      program = new (inParts(Go, part, waiting))();
      const instance = await WebAssembly.instantiate(await firstPart, program.importObject);
      await new Promise((resolve) => setTimeout(resolve)); // Both take long: the browser has its turn.
      started = true;
      await program.run(instance); // Returns only when the program has ended.
      throw new Error("the program has ended");
    } catch (error) {
      stop(started && !program.lacking ? "crashed" : "failed", error);
    }
  }

  // A fault inside WebAssembly itself surfaces in whatever event met it.
  window.addEventListener("error", (event) => {
    if (typeof WebAssembly === "object" && event.error instanceof WebAssembly.RuntimeError) stop("crashed", event.error);
  });

  // Deferred scripts have all run by then, wasm_exec.js with them.
  document.addEventListener("DOMContentLoaded", start);

  // ---- Without a network ---------------------------------------------------

  const hour = 3600 * 1000;
  const patience = 5000;

  function workers() {
    try {
      return navigator.serviceWorker;
    } catch {
      return undefined; // A frame without an origin.
    }
  }

  // Heard from the start: the version may change while this page is still loading.
  workers()?.addEventListener("message", (event) => {
    if (event.data.version && event.data.version !== version) again();
  });

  // The later parts of the program come once the first runs, then the worker, which
  // finds all in the browser's cache.
  async function complete() {
    try {
      await program.complete();
      page.dataset.whole = "true";
    } catch (error) {
      console.info("The rest of the program is brought when it is needed:", error.message);
    }
    keepOffline();
  }

  // Registered only now: the worker's downloads would slow the program's own.
  async function keepOffline() {
    const container = workers();
    if (!container) return;
    let registration;
    try {
      registration = await container.register(new URL("worker.js", root), { scope: root.pathname, updateViaCache: "none" });
    } catch (error) {
      console.info("Portage works here, but only with a network:", error.message);
      return;
    }
    watchUpdates(container, registration);
    const worker = await ownWorker(container, registration);
    page.dataset.offline = "true";
    const idle = window.requestIdleCallback || ((f) => setTimeout(f, 2000));
    if (!navigator.connection?.saveData) idle(() => keepTitles(worker));
  }

  // The job titles and everyday names of the page's language, so that the first
  // visit is enough to look up an occupation without a network too.
  function keepTitles(worker) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => (page.dataset.titles = event.data);
    worker.postMessage({ keep: page.lang }, [port2]);
  }

  // The worker of this page's version takes it over, so that it is complete without
  // a network from its first visit on. Where the page came from the version before,
  // that worker still waits.
  async function ownWorker(container, registration) {
    const { active } = await container.ready;
    const { waiting } = registration;
    if (waiting && (await ask(waiting, { page: "" }, patience))?.version === version) {
      waiting.postMessage({ activate: version });
      return waiting;
    }
    if (waiting && container.controller) window.goappOnUpdate();
    active.postMessage({ claim: version });
    return active;
  }

  function watchUpdates(container, registration) {
    const tell = () => container.controller && registration.waiting && window.goappOnUpdate();
    const follow = () => registration.installing?.addEventListener("statechange", tell);
    registration.addEventListener("updatefound", follow);
    follow(); // The browser looks for a new version when the page is opened, long before this runs.

    // The button of a notice calls this: all pages of the site change together.
    window.portageUpdate = () => (registration.waiting ? registration.waiting.postMessage({ activate: "any" }) : again());

    // An installed program may stay open for days.
    let checked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - checked < hour) return;
      checked = Date.now();
      registration.update().catch(() => {}); // No network: at the next opportunity.
    });
  }
})();
