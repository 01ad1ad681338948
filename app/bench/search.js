// Searches for occupations side by side. An engine opens the titles of a language,
// and then answers each key with unit groups, best first and each once.

const most = 10; // As many as the finder is asked for.

const engines = {};

const fetched = async (name) => {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response;
};

const openProgram = async () => {
  const go = new Go();
  const ready = new Promise((resolve) => (window.programReady = resolve));
  const { instance } = await WebAssembly.instantiateStreaming(fetch("finder.wasm"), go.importObject);
  go.run(instance);
  await ready;
  engines.finder = {
    open: async (lang) => {
      const files = ["occupations", "everyday"].map(async (name) => new Uint8Array(await (await fetched(`${name}_${lang}.json`)).arrayBuffer()));
      return openFinder(lang, ...(await Promise.all(files)));
    },
    type: (lang, keys) => typeFinder(lang, keys),
  };
};

// peer makes an engine of a function that takes titles and gives a search, which
// gives places of titles, best first.
const peer = (make) => {
  const searches = {};
  return {
    async open(lang) {
      const { titles, codes } = await (await fetched(`titles_${lang}.json`)).json();
      const start = performance.now();
      const search = make(titles);
      searches[lang] = (query) => {
        const found = new Set();
        for (const at of search(query)) if (found.add(codes[at]).size === most) break;
        return [...found];
      };
      return performance.now() - start;
    },
    type(lang, keys) {
      const took = [];
      let codes;
      const first = performance.now();
      for (const query of keys) {
        const start = performance.now();
        codes = searches[lang](query);
        took.push(performance.now() - start);
      }
      return { took, all: performance.now() - first, codes };
    },
  };
};

const openPeers = async () => {
  const { default: MiniSearch } = await import("./peers/minisearch/dist/es/index.js");
  const { default: uFuzzy } = await import("./peers/@leeoniya/ufuzzy/dist/uFuzzy.mjs");

  engines.MiniSearch = peer((titles) => {
    const index = new MiniSearch({ fields: ["title"], searchOptions: { prefix: true, fuzzy: 0.2 } });
    index.addAll(titles.map((title, id) => ({ id, title })));
    return (query) => index.search(query).map((result) => result.id);
  });

  engines.uFuzzy = peer((titles) => {
    const fuzzy = new uFuzzy({ intraMode: 1 });
    const plain = uFuzzy.latinize(titles);
    const permuted = 5; // Words in any order, up to its own limit.
    return (query) => {
      const [places, info, order] = fuzzy.search(plain, uFuzzy.latinize(query), permuted);
      return order ? order.map((at) => info.idx[at]) : (places ?? []);
    };
  });
};

// ready gives how fine the clock is, in milliseconds, once the engines can be opened.
window.ready = async (withPeers) => {
  if (!engines.finder) await openProgram();
  if (withPeers && !engines.MiniSearch) await openPeers();
  let finest = Infinity;
  for (let i = 0, before = performance.now(); i < 10000; i++) {
    const now = performance.now();
    if (now > before) finest = Math.min(finest, now - before);
    before = now;
  }
  return finest;
};

// first opens the titles of a language and searches once, and gives how many
// milliseconds all of it took, and what making the search ready took of that.
window.first = async (engine, lang, query) => {
  const start = performance.now();
  const made = await engines[engine].open(lang);
  engines[engine].type(lang, [query]);
  return { whole: performance.now() - start, made };
};

// type types a query key by key into each engine in turn.
window.type = (names, lang, query) => {
  const letters = [...query];
  const keys = letters.map((_, at) => letters.slice(0, at + 1).join(""));
  return names.map((name) => engines[name].type(lang, keys));
};
