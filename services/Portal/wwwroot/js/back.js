// A page that answers a form (what is wrong with it, or a last check) is history once its own form is sent on. Coming back to it then
// reads it anew; the browser would ask whether to send the old form again instead, and show nothing.
export function readAnewOnBack (page) {
  if (!page.body.classList.contains('app-answer')) return
  page.addEventListener('submit', ({ target: form }) => {
    const kept = form.dataset.emptyAt ? { path: location.pathname, typed: [...new FormData(form)] } : null
    history.replaceState(kept, '', form.dataset.emptyAt || location.href)
  })
}

// Of a form that is saved nowhere before its last step, the answers stay with the history's entry: it says where an empty form with as many
// fields is, and on the way back they are put into that.
export function fillInOnBack (page) {
  if (history.state?.path !== location.pathname) return
  for (const field of page.querySelectorAll('main input:not([type=hidden]), main select, main textarea')) {
    const values = history.state.typed.filter(([name]) => name === field.name).map(([, value]) => value)
    if (values.length === 0) continue
    if (field.matches('[type=radio], [type=checkbox]')) field.checked = values.includes(field.value)
    else field.value = values[0]
  }
}
