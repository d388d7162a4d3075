// Conveniences only: nothing here is needed to read, and nothing adds words to the content.
(function () {
  "use strict";

  // "/" goes to the search box, unless one is typing already.
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    var target = event.target;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable) return;
    var box = document.getElementById("tim_q");
    if (!box) return;
    event.preventDefault();
    box.focus();
  });

  // The printed address is selected whole by one click.
  document.querySelectorAll("[data-permalink]").forEach(function (place) {
    place.addEventListener("click", function () {
      window.getSelection().selectAllChildren(place);
    });
  });
})();
