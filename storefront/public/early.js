// Before the first paint: the chosen theme and language, so that nothing flickers.
(function () {
  var kept = {};
  try {
    kept = { theme: localStorage.getItem('artel.theme'), language: localStorage.getItem('artel.language') };
  } catch (error) {
    // A window that keeps nothing takes what the browser asks for.
  }
  var root = document.documentElement;
  if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
  var asked = (navigator.languages || []).map(function (tag) {
    return tag.slice(0, 2);
  });
  var first = asked.filter(function (tag) {
    return tag === 'ru' || tag === 'en';
  })[0];
  root.lang = kept.language === 'ru' || kept.language === 'en' ? kept.language : first || 'ru';
})();
