// What a page is made of, as the browser reads it. Changes the page: what is folded is unfolded.
(() => {
  const all = [...document.querySelectorAll("*")];
  const main = document.querySelector("main");
  const shown = (element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 80);
  const addresses = ["href", "src", "srcset", "action", "formaction", "poster", "xlink:href", "background", "ping"];
  const links = [];
  const inline = [];
  for (const element of all) {
    const tag = element.localName;
    for (const name of tag === "object" ? [...addresses, "data"] : addresses) {
      if (element.hasAttribute(name)) links.push({ tag, attribute: name, target: element.getAttribute(name) });
    }
    for (const attribute of element.attributes) {
      if (attribute.name === "style" || attribute.name.startsWith("on")) {
        inline.push(`attribute \`${attribute.name}\` in ${shown(element)}`);
      }
    }
    // A script of data does not run.
    const runs = tag === "script" && !element.type.includes("json") && !element.hasAttribute("src");
    if (tag === "style" || runs) inline.push(shown(element));
  }
  const skipped = "script, style, noscript, template, button";
  const pieces = [];
  const hidden = [];
  for (const details of main ? main.querySelectorAll("details") : []) details.open = true;
  const walker = document.createTreeWalker(main ?? document.createElement("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(skipped)) continue;
    pieces.push(node.data);
    const options = { opacityProperty: true, visibilityProperty: true };
    if (hidden.length < 3 && node.data.trim() && !parent.checkVisibility(options)) hidden.push(node.data.trim());
  }
  const policy = document.querySelector("head > meta[http-equiv='Content-Security-Policy' i]");
  const first = document.querySelector("script, link, style, img");
  const follows = policy && first && policy.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
  return {
    ids: all.filter((element) => element.hasAttribute("id")).map((element) => element.id),
    main_ids: main ? [...main.querySelectorAll("[id]")].map((element) => element.id) : [],
    links,
    inline,
    policy: policy ? policy.content : null,
    policy_is_first: policy !== null && (first === null || follows !== 0),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => ({
      level: Number(heading.localName[1]),
      text: heading.textContent.trim(),
    })),
    mains: document.querySelectorAll("main").length,
    text: pieces.join("").replace(/\s+/g, " ").trim(),
    hidden,
  };
})()
