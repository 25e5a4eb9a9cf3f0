// The script of the reference docs: a search, one version alone, and copies of operations as Markdown. No page needs it to be read.
"use strict";

(() => {
  const root = document.body.dataset.root;
  const api = document.body.dataset.api;
  const tools = document.getElementById("tools");

  /** An element with properties and children. */
  const make = (name, properties, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };

  /** An id as it stands in a page: other characters than letters, digits, dot, `-` and `_` are written as their numbers. */
  const anchor = (id) => id.replace(/[^A-Za-z0-9._-]/gu, (c) => `_${c.codePointAt(0).toString(16)}_`);

  // Files beside the page: a page from a disk may load scripts, and nothing else. Each hands its content to one of these functions.

  const loaded = new Map();
  const load = (path) => {
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((done, fail) => {
        const script = make("script", { src: root + path });
        script.onload = done;
        script.onerror = () => { loaded.delete(path); fail(new Error(`${path} cannot be loaded`)); };
        document.head.append(script);
      }));
    }
    return loaded.get(path);
  };

  const entries = [];
  const parts = new Map();
  let folders = [];
  window.specwright = {
    apis: (names) => { folders = names; },
    index: (index) => {
      for (const [kind, page, id, name, words] of index.entries) {
        const shown = name || id.replace(/^erratum\./, "");
        const compact = squeezed(shown);
        entries.push({
          kind: index.kinds[kind], where: index.title, shown, words, compact,
          href: `${root}${index.folder}${index.pages[page]}.html${id ? `#${anchor(id)}` : ""}`,
          lower: shown.toLowerCase(), names: parted(shown), text: words.toLowerCase(), id: id.toLowerCase(),
        });
      }
    },
    paste: ([page, all]) => { parts.set(page, all); },
  };

  // The search.

  /** Letters and digits alone, small: `time_zones.list` is found as `timezones`. */
  const squeezed = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  /** The parts of a name: of `timeZone_id2`, `time`, `zone` and `id2`. */
  const parted = (text) =>
    text.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /** What stands first among equals. */
  const order = ["operation", "type", "API", "rule", "error", "erratum", "check", "the spec language", "page", "member", "parameter"];
  const rank = (kind) => { const at = order.indexOf(kind); return at < 0 ? order.length : at; };

  /** Whether one slip apart: a letter more, less, another, or two in each other's place. */
  const isSlip = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
    let from = 0;
    while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
    let end = 0;
    while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
    const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
    return Math.max(x.length, y.length) <= 1 || (x.length === 2 && y === x[1] + x[0]);
  };

  /** How well an entry fits a word that was typed; 0 where it does not. */
  const fits = (entry, word) => {
    const { lower, names, text, compact } = entry;
    const small = squeezed(word);
    if (lower === word || entry.id === word) return 100;
    if (small && compact === small) return 95;
    if (/[/{?=&]/.test(word)) return text.includes(word) ? 60 + (text.endsWith(word) || text.includes(`${word} `) ? 20 : 0) : 0;
    if (lower.endsWith(`.${word}`) || lower.endsWith(`/${word}`)) return 90;
    if (names.includes(word)) return 80;
    if (lower.startsWith(word)) return 70;
    if (names.some((name) => name.startsWith(word))) return 60;
    if (small && compact.startsWith(small)) return 55;
    if (small.length > 1 && compact.includes(small)) return 50;
    const at = text.indexOf(word);
    if (at < 0) return 0;
    const begins = at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);
    const ends = !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " ");
    return begins && ends ? 40 : begins ? 30 : 10;
  };

  /** The same for a word with one slip, of four letters or more. */
  const nearly = (entry, word) => {
    const small = squeezed(word);
    if (small.length < 4) return 0;
    if (isSlip(entry.compact, small)) return 20;
    const last = squeezed(entry.lower.split(".").at(-1));
    if (isSlip(last, small)) return 15;
    if (entry.names.some((name) => isSlip(name, small))) return 10;
    return parted(entry.text).some((name) => isSlip(name, small)) ? 5 : 0;
  };

  const find = (query, score) => {
    const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
    const found = [];
    for (const entry of entries) {
      // A sentence is looked for as a whole first.
      let sum = words.length > 1 && entry.text.includes(query.toLowerCase()) ? 200 : 0;
      const each = words.map((word) => fits(entry, word) || score(entry, word));
      if (each.some((one) => one === 0)) continue;
      sum += each.reduce((a, b) => a + b, 0) / words.length;
      found.push({ entry, sum });
    }
    const compare = (a, b) =>
      b.sum - a.sum || rank(a.entry.kind) - rank(b.entry.kind) || a.entry.shown.length - b.entry.shown.length;
    return found.sort(compare).slice(0, 30).map(({ entry }) => entry);
  };

  const search = () => {
    const input = make("input", {
      id: "search", type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: "Search ( / )",
      "aria-label": "Search", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "results",
    });
    const results = make("div", { id: "results", role: "listbox", "aria-label": "Results", hidden: "" });
    const status = make("p", { id: "found", role: "status" });
    tools.append(make("form", { role: "search" }, input, results, status));
    let chosen = -1;

    const choose = (at) => {
      const options = [...results.children];
      chosen = options.length ? (at + options.length) % options.length : -1;
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
      if (chosen < 0) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    };

    const close = () => {
      results.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const option = (entry, at) =>
      make("a", { role: "option", id: `result-${at}`, href: entry.href, tabindex: "-1", "aria-selected": "false" },
        make("span", { class: "kind" }, entry.kind), make("code", {}, entry.shown), make("span", { class: "words" }, entry.words),
        make("span", { class: "where" }, entry.where));

    const ready = async () => {
      if (!api) await load("apis.js");
      const wanted = api ? [`${api}/search.js`] : folders.map((folder) => `${folder}/search.js`);
      await Promise.all([...wanted, "search.js"].map(load));
    };

    const show = async () => {
      try {
        await ready();
      } catch (error) {
        status.textContent = `The search does not work: ${error.message}.`;
        return;
      }
      const query = input.value.trim();
      const exact = query ? find(query, () => 0) : [];
      const found = exact.length || !query ? exact : find(query, nearly);
      results.replaceChildren(...found.map(option));
      results.dataset.query = query;
      results.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      status.textContent = query && found.length === 0 ? `No results for “${query}”.` : "";
      choose(found.length ? 0 : -1);
    };

    // What was typed last can be ahead of what is shown. Results that were closed are shown again.
    const enter = async () => {
      if (results.dataset.query !== input.value.trim()) await show();
      else if (results.hidden) return show();
      return results.hidden ? null : results.children[chosen]?.click();
    };

    input.addEventListener("focus", () => ready().catch(() => {}));
    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      if (results.hidden && /^Arrow(Down|Up)$/.test(event.key)) show();
      else if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter") enter();
      else return;
      event.preventDefault();
    });
    results.addEventListener("click", close);
    document.addEventListener("click", (event) => { if (!tools.contains(event.target)) close(); });
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  };

  // One version alone.

  const versions = () => {
    const all = document.body.dataset.allVersions?.split(" ");
    if (!all || all.length < 2) return;
    const key = `specwright.version.${api}`;
    const select = make("select", { id: "version", "aria-label": "Version" }, make("option", { value: "" }, "All versions"),
      ...all.map((name) => make("option", { value: name }, name)));
    const filter = () => {
      for (const element of document.querySelectorAll("[data-versions]")) {
        element.hidden = select.value !== "" && !element.dataset.versions.split(" ").includes(select.value);
      }
    };
    // A link to what the chosen version lacks shows the page for all versions.
    const reveal = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest("[hidden]")) return;
      select.value = "";
      filter();
      target.scrollIntoView();
    };
    // A browser can refuse to keep anything for a page from a disk; the filter then holds for one page.
    try { select.value = sessionStorage.getItem(key) ?? ""; } catch { select.value = ""; }
    if (select.selectedIndex < 0) select.value = "";
    select.addEventListener("change", () => {
      try { sessionStorage.setItem(key, select.value); } catch { /* See above. */ }
      filter();
    });
    tools.append(select);
    filter();
    reveal();
    addEventListener("hashchange", reveal);
  };

  // Copies.

  /** A part of a page with the types that it needs, as Markdown. */
  const markdown = async (page, id) => {
    await load(`${api}/${page}.js`);
    const { text, types } = parts.get(page)[id];
    await Promise.all(types.map((type) => load(`${api}/${type}.js`)));
    const others = types.flatMap((type) => Object.values(parts.get(type)).map((part) => part.text));
    return [text, ...others].join("\n");
  };

  const write = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make("textarea", { class: "copy" });
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      if (!done) throw new Error("the browser does not allow it");
    }
  };

  const copies = () => {
    const page = document.body.dataset.paste;
    if (!page) return;
    for (const heading of document.querySelectorAll("section[id] > h2")) {
      const button = make("button", { type: "button", class: "copy" }, "Copy as Markdown");
      button.addEventListener("click", async () => {
        try {
          await write(await markdown(page, heading.parentElement.id));
          button.textContent = "Copied";
        } catch (error) {
          button.textContent = `Not copied: ${error.message}`;
        }
        setTimeout(() => { button.textContent = "Copy as Markdown"; }, 3000);
      });
      heading.after(button);
    }
  };

  // What is folded is printed too, and folded again.
  const unfolded = (open) => () => document.querySelectorAll(open ? "details:not([open])" : "details[data-printed]").forEach((it) => {
    it.open = open;
    it.toggleAttribute("data-printed", open);
  });
  addEventListener("beforeprint", unfolded(true));
  addEventListener("afterprint", unfolded(false));

  search();
  versions();
  copies();
})();
