// What a script of a host can hear. The events bubble, so one listener hears all calculators of the page.
const log = document.getElementById("log");

for (const name of ["ready", "step", "result", "lead", "error"]) {
  document.addEventListener(`portage:${name}`, (event) => {
    const line = document.createElement("li");
    line.textContent = `#${event.target.id} portage:${name} ${JSON.stringify(event.detail)}`;
    log.append(line);
  });
}

document.getElementById("remove").addEventListener("click", (event) => {
  document.getElementById("finder").remove();
  event.target.disabled = true;
});
