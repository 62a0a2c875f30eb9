"use strict";
(() => {
  const find = (selector) => document.querySelector(selector);
  const stage = find("#stage"), scroll = find(".scroll"), cursor = find("#cursor"), where = find("#where");
  const all = [...document.querySelectorAll(".card")];
  let current = null, zoom = 1;

  const shown = () => all.filter((card) => !card.hidden);
  const span = (card, side) => card.dataset[side].split(" ").map(Number);

  // ── where the page stands ──
  const longest = Number(stage.dataset.longest);
  const percent = (seconds) => (seconds / longest) * 100;

  const extent = (card) => {
    const [a, b] = span(card, "left"), [c, d] = span(card, "right");
    return [Math.min(a, c), Math.max(b, d)];
  };

  const tell = () => {
    const cards = shown(), place = cards.indexOf(current);
    where.textContent = cards.length ? `${place < 0 ? "–" : place + 1} of ${cards.length}` : "none";
    find("#previous").disabled = place <= 0;
    find("#next").disabled = !cards.length || place === cards.length - 1;
  };

  const choose = (card, { focus = true } = {}) => {
    document.querySelectorAll(".now").forEach((old) => old.classList.remove("now"));
    current = card;
    card.classList.add("now");
    document.querySelectorAll(`path[data-number="${card.dataset.number}"]`).forEach((path) => path.classList.add("now"));
    const [start, end] = extent(card);
    cursor.hidden = false;
    cursor.style.left = `${percent(start)}%`;
    cursor.style.width = `calc(${percent(end - start)}% + 4px)`;
    scroll.scrollLeft = (percent((start + end) / 2) / 100) * stage.clientWidth - scroll.clientWidth / 2;
    if (focus) {
      const top = getComputedStyle(find(".figure")).position === "sticky" ? find(".figure").offsetHeight + 12 : 12;
      document.documentElement.style.setProperty("--top", `${top}px`);
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "start" });
    }
    tell();
  };

  const step = (by) => {
    const cards = shown(), place = cards.indexOf(current);
    const next = cards[place < 0 ? (by > 0 ? 0 : cards.length - 1) : place + by];
    if (next) choose(next);
  };

  // ── pictures on the lanes: as many as have room ──
  const hang = () => {
    for (const side of ["left", "right"]) {
      const wall = find(`#stills-${side}`), width = stage.clientWidth, taken = [];
      wall.replaceChildren();
      const wanted = shown()
        .map((card) => ({ card, image: card.querySelector(`.strip-of[data-side="${side}"] .inside img`) }))
        .filter(({ image }) => image)
        .sort((one, other) => length(other.card, side) - length(one.card, side));
      for (const { card, image } of wanted) {
        const [start, end] = span(card, side);
        const half = 50, middle = (percent((start + end) / 2) / 100) * width;
        const at = Math.min(Math.max(middle, half), width - half);
        if (taken.some((other) => Math.abs(other - at) < 2 * half + 2)) continue;
        taken.push(at);
        const link = document.createElement("a"), copy = image.cloneNode();
        link.href = `#${card.id}`;
        link.tabIndex = -1;
        link.style.left = `${at}px`;
        link.className = [...card.classList].find((name) => /^[kps]-/.test(name));
        copy.alt = "";
        link.append(copy);
        link.addEventListener("click", (event) => { event.preventDefault(); choose(card); });
        wall.append(link);
      }
    }
  };
  const length = (card, side) => { const [start, end] = span(card, side); return end - start; };

  // ── clocks above and below, as many as can be read ──
  const steps = [1 / 4, 1 / 2, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
  const clock = (seconds) => {
    const hours = Math.floor(seconds / 3600), minutes = Math.floor(seconds / 60) % 60, rest = seconds % 60;
    const tail = `${rest < 10 ? "0" : ""}${Number.isInteger(rest) ? rest : rest.toFixed(2)}`;
    return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
  };
  const rule = () => {
    const step = steps.find((each) => (each / longest) * stage.clientWidth >= 84) || steps.at(-1);
    document.querySelectorAll(".axis").forEach((axis) => {
      axis.replaceChildren();
      for (let mark = 0; mark <= Number(axis.dataset.end); mark += step) {
        const tick = document.createElement("b");
        tick.style.left = `${percent(mark)}%`;
        tick.textContent = clock(mark);
        if ((1 - mark / longest) * stage.clientWidth < 44) tick.className = "end";
        axis.append(tick);
      }
    });
  };
  const draw = () => { rule(); hang(); };

  const setZoom = (value) => {
    const middle = (scroll.scrollLeft + scroll.clientWidth / 2) / stage.clientWidth;
    zoom = Math.min(64, Math.max(1, value));
    stage.style.setProperty("--zoom", zoom);
    scroll.scrollLeft = middle * stage.clientWidth - scroll.clientWidth / 2;
    if (current) choose(current, { focus: false });
    find("#out").disabled = zoom <= 1;
    draw();
  };

  // ── what people do ──
  const theme = () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  };
  const keys = {
    j: () => step(1), ArrowRight: () => step(1), k: () => step(-1), ArrowLeft: () => step(-1),
    "+": () => setZoom(zoom * 2), "=": () => setZoom(zoom * 2), "-": () => setZoom(zoom / 2), 0: () => setZoom(1), t: theme,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (event.target.matches("input")) return;
    event.preventDefault();
    keys[event.key]();
  });
  find("#previous").addEventListener("click", () => step(-1));
  find("#next").addEventListener("click", () => step(1));
  find("#in").addEventListener("click", () => setZoom(zoom * 2));
  find("#out").addEventListener("click", () => setZoom(zoom / 2));
  find("#theme").addEventListener("click", theme);
  all.forEach((card) => card.addEventListener("click", () => choose(card, { focus: false })));
  document.querySelectorAll("path[data-number]").forEach((path) =>
    path.addEventListener("click", () => choose(find(`#d${path.dataset.number}`))));
  document.querySelectorAll(".filters input").forEach((box) => box.addEventListener("change", () => {
    const layers = [...document.querySelectorAll(".filters input:checked")].map((each) => each.value);
    all.forEach((card) => { card.hidden = !layers.includes(card.dataset.layer); });
    tell();
    hang();
  }));
  addEventListener("resize", draw);
  const named = location.hash && find(`.card${location.hash}`);
  setZoom(1);
  tell();
  if (named) choose(named);
})();
