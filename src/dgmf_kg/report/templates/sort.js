
"use strict";
for (const [column, head] of document.querySelectorAll("#agencies-table thead th").entries()) {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  const value = row => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.innerText.trim();
  };
  button.addEventListener("click", () => {
    const falling = head.getAttribute("aria-sort") === "ascending";
    const body = head.closest("table").tBodies[0];
    const rows = [...body.rows].sort((one, other) =>
      value(one).localeCompare(value(other), document.documentElement.lang, { numeric: true }));
    body.append(...(falling ? rows.reverse() : rows));
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", falling ? "descending" : "ascending");
  });
}
