// The one script that the first paint waits for: the colours that a person chose,
// for the page and for the browser's own frame.
{
  const page = document.documentElement;
  const frames = [...document.querySelectorAll("meta[name=theme-color]")]; // Light, dark.
  const own = frames.map((meta) => meta.content);
  window.portageTheme = (name) => {
    const chosen = ["light", "dark"].indexOf(name);
    if (chosen < 0) delete page.dataset.theme;
    else page.dataset.theme = name;
    frames.forEach((meta, i) => (meta.content = own[chosen < 0 ? i : chosen]));
  };
  try {
    portageTheme(localStorage.getItem("portage.theme"));
  } catch {} // Storage may be blocked: the device chooses.
}
