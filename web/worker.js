// Keeps one complete version of the site for use without a network. The build
// writes before these lines the version, the list of its files, each with its
// address below the scope, its type and its hash, and the list of those that are
// kept once they are wanted: the job titles and the everyday names of each language.

const scope = new URL(self.registration.scope);
// Sites in several folders of one host share its caches: each minds its own.
const family = `portage ${scope.pathname} `;
const store = family + version;
const byPath = new Map([...files, ...later].map((file) => [pathOf(file.address), file]));

function pathOf(address) {
  return address.split("?")[0];
}

function isPage(path) {
  return (path === "" || path.endsWith("/")) && byPath.has(path);
}

function whole(address) {
  return new URL(address, scope).href;
}

// ---- Filling: all files of this version, or no change --------------------------

self.addEventListener("install", (event) => event.waitUntil(fill()));

async function fill() {
  const cache = await caches.open(store);
  const had = await Promise.all(later.map(async (file) => (await wasKept(file)) && file.language));
  await Promise.all([...files, ...later.filter((file) => had.includes(file.language))].map((file) => keep(cache, file)));
}

// Who could search in a language without a network still can in the next version.
async function wasKept(file) {
  const before = (await caches.keys()).filter((name) => name.startsWith(family));
  const found = await Promise.all(before.map((cacheName) => caches.match(whole(file.address), { cacheName, ignoreSearch: true })));
  return found.some(Boolean);
}

async function keep(cache, file) {
  const address = whole(file.address);
  if (await cache.match(address)) return; // From an attempt that was cut off.
  await cache.put(address, await bring(file));
}

// bring fetches a file of this version, or fails.
async function bring(file) {
  const address = whole(file.address);
  // The page has just fetched most of them: what the browser still has is good
  // if it is of this version, so nothing large is fetched twice.
  for (const mode of ["only-if-cached", "force-cache", "reload"]) {
    const response = await from(mode, file, address);
    if (!response?.ok) continue;
    const body = await response.arrayBuffer();
    if (!(await isOurs(file, body))) continue;
    // Some hosts give types that browsers refuse, and a redirect cannot be shown
    // as a page, so the answer is written anew.
    const headers = new Headers(response.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    headers.set("Content-Type", file.type);
    headers.set("Portage-Kept", version);
    return new Response(file.type.startsWith("text/html") ? coloursFirst(body) : body, { headers });
  }
  throw new Error(`${address} is not the file of version ${version}`);
}

// A start page from the network is read before the colours that somebody may have
// chosen are known. A kept one has them at hand, and waits for them.
function coloursFirst(body) {
  return new TextDecoder().decode(body).replace('<script defer id="colours"', '<script id="colours"');
}

// Where the page had the compressed copy of a large file, the browser has that.
async function from(mode, file, address) {
  if (mode !== "only-if-cached") return file.large ? fetchSmall(address, { cache: mode }) : fetch(address, { cache: mode });
  if (!file.large || typeof DecompressionStream !== "function") return undefined;
  return fetchPacked(address, { cache: mode, mode: "same-origin" }).catch(() => undefined);
}

async function isOurs(file, body) {
  if (!file.sha256) return new TextDecoder().decode(body).includes(`?v=${version}"`);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return file.sha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ---- Taking over: the old version goes as a whole -------------------------------

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function takeOver() {
  await deleteOlder();
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const client of open) client.postMessage({ version }); // Pages of another version load anew.
}

// Names stand in the order in which they were made: what is younger than this
// version is of the one after it, which may be filling while this one takes over.
async function deleteOlder() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(family));
  await Promise.all(ours.slice(0, Math.max(ours.indexOf(store), 0)).map((name) => caches.delete(name)));
}

self.addEventListener("message", (event) => {
  const { claim, activate, keep: language, page } = event.data;
  const port = event.ports[0];
  if (claim === version) event.waitUntil(self.clients.claim());
  if (claim && claim !== version) event.waitUntil(makeWhole(event.source));
  if (activate === version || activate === "any") self.skipWaiting();
  if (language) event.waitUntil(keepTitles(language, port));
  if (page !== undefined) port.postMessage({ version, address: isPage(standIn(page)) ? whole(byPath.get(standIn(page)).address) : "" });
});

// makeWhole has a page loaded anew that was still loading when this version took
// over, and may have got files of both.
async function makeWhole(page) {
  if (self.registration.waiting || self.registration.installing) return; // Its own version is on the way.
  const controlled = await self.clients.matchAll({ type: "window" });
  const path = new URL(page.url).pathname.slice(scope.pathname.length);
  if (controlled.some((client) => client.id === page.id) && isPage(standIn(path))) page.postMessage({ version });
}

// keepTitles keeps the job titles and the everyday names of a language for the page
// that asks, or for the version before this one, which has no port to be answered at.
async function keepTitles(language, port) {
  const titles = later.filter((file) => file.language === language);
  if (titles.length === 0) return;
  try {
    const cache = await caches.open(store);
    await Promise.all(titles.map((file) => keep(cache, file)));
  } catch {
    return; // No network, or another version of the site: at the next visit.
  }
  if (!port) return;
  tellNext(titles[0]);
  port.postMessage(language);
}

// A version that waits to take over has looked already at what this one keeps.
function tellNext(file) {
  const next = self.registration.waiting || self.registration.installing;
  if (next) next.postMessage({ keep: file.language });
}

const patience = 2000; // A page waits for it.

// A new version waits until no page of the old one is open. Reloading the only one
// is enough: it is answered with the page of the new version, which then has the
// worker of its own version take over.
async function nextPage(page) {
  const next = self.registration.waiting;
  if (!next) return undefined;
  const open = await self.clients.matchAll({ type: "window" });
  if (open.length > 1) return undefined;
  const found = await ask(next, { page }, patience);
  return found?.address && caches.match(found.address, { cacheName: family + found.version });
}

// ---- Answering ------------------------------------------------------------------

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  if (request.mode === "navigate") return event.respondWith(navigate(request, path, url.search));
  const asked = url.searchParams.get("v");
  if (asked && asked !== version) return event.respondWith(ofAnother(request));
  if (byPath.has(path)) event.respondWith(answer(request, path));
});

async function answer(request, path) {
  const file = byPath.get(path);
  const cache = await caches.open(store);
  const kept = await cache.match(whole(file.address));
  if (kept) return kept;
  if (request.mode === "navigate") return fetch(request); // A browser short of room may have dropped it.
  try {
    const brought = await bring(file);
    await cache.put(whole(file.address), brought.clone()).then(() => file.language && tellNext(file), () => {});
    return brought;
  } catch {
    return Response.error(); // Those of another version are not for this page.
  }
}

// ofAnother answers a page of the next version until its own worker takes over.
async function ofAnother(request) {
  return (await caches.match(request.url)) || fetch(request);
}

async function navigate(request, path, search) {
  const page = path.replace(/(^|\/)index\.html$/, "$1");
  const next = await nextPage(page);
  if (next) return next;
  if (isPage(standIn(page))) return answer(request, standIn(page));
  if (isPage(standIn(page + "/"))) return Response.redirect(whole(page + "/") + search); // Relative links need the slash.
  if (byPath.has(path)) return answer(request, path);
  // Not ours, as far as we know: the host may have other pages below our scope.
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(whole(nearest(path)) + search);
  }
}

// The pages of all occupations and of all rounds are too many to keep. One stands
// in for each of them, in the same place: the program draws what the address names.
function standIn(page) {
  return page.replace(/(^|\/)(occupation\/\d{5}|round\/[^/]+)\/$/, (_, before, one) => `${before}${one.split("/")[0]}/any/`);
}

// nearest finds the page above a path: for fr/anything the French one.
function nearest(path) {
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
    if (isPage(path.slice(0, at + 1))) return path.slice(0, at + 1);
  }
  return "";
}
