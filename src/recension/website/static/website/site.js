// Three small comforts; the site is whole without them.
"use strict";

const box = document.getElementById("q");

// "/" goes to the search, Escape puts an open note away.
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (event.key === "Escape") {
    const mark = document.activeElement.closest(".w");
    document.querySelectorAll(".w:hover, .w:focus-within").forEach((open) => open.classList.add("shut"));
    if (mark) mark.querySelector("button").focus();
  }
});
for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, (event) => {
    if (event.target.closest && !event.target.closest(".shut")) {
      document.querySelectorAll(".shut").forEach((mark) => mark.classList.remove("shut"));
    }
  });
}

// On the search page the hits follow the typing.
const hits = document.getElementById("hits");
if (hits) {
  let wait = 0;
  let last = box.value;
  box.focus();
  box.setSelectionRange(last.length, last.length);
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const words = box.value.trim();
      if (words === last) return;
      last = words;
      const address = `${box.form.action}?q=${encodeURIComponent(words)}`;
      const answer = await fetch(`${address}&part=1`);
      if (answer.ok && words === last) {
        hits.innerHTML = await answer.text();
        history.replaceState(null, "", address);
      }
    }, 140);
  });
}

// In a review, the words and their note light up together.
document.querySelectorAll(".prose a.c").forEach((words) => {
  const note = document.getElementById(words.hash.slice(1));
  if (!note) return;
  const light = (on) => () => {
    note.classList.toggle("lit", on);
    words.classList.toggle("lit", on);
  };
  for (const one of [words, note]) {
    one.addEventListener("mouseenter", light(true));
    one.addEventListener("mouseleave", light(false));
  }
});
