/**
 * Lets a reader choose light, dark, or what the system says, and remembers it; tells the page's style that scripts run.
 * Served as it stands, so it uses nothing from outside itself. Without it the system decides.
 */
export function theme(document: Document, storage: Storage): void {
  const key = "touchline-theme";
  const root = document.documentElement;
  root.dataset.script = "";
  const set = (name: string | null) => {
    if (name === "light" || name === "dark") root.dataset.theme = name;
    else delete root.dataset.theme;
  };
  set(storage.getItem(key));
  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector<HTMLElement>("[data-theme-choice]");
    const select = box?.querySelector("select");
    if (!box || !select) return;
    box.hidden = false;
    select.value = root.dataset.theme ?? "system";
    select.addEventListener("change", () => {
      storage.setItem(key, select.value);
      set(select.value);
    });
  });
}
