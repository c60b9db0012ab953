// office.js opens this page in a hidden frame and asks whether the user trusts the host page that
// it runs under. The preview's host page comes from this very server: yes, for that page only.
window.addEventListener('message', (event) => {
  if (event.origin !== window.location.origin || event.source !== window.parent) return;
  window.parent.postMessage('{"hostUserTrusted":true}', window.location.origin);
});
