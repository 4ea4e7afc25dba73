// A page that answers a form (what is wrong with it, or a last check) is history once its own form is sent on. Coming back to it then
// reads it anew; the browser would ask whether to send the old form again instead, and show nothing.
export function readAnewOnBack (page) {
  if (!page.body.classList.contains('app-answer')) return
  page.addEventListener('submit', () => history.replaceState(null, '', location.href))
}
