// Saves a form while one writes in it: <form data-keep="?handler=Keep">, with a line [data-keep-line] that says when it was saved.
const pause = 2000 // after the last key
const longest = 10000 // while one goes on writing
const patience = 10000 // for an answer

export function keep (form) {
  const line = form.querySelector('[data-keep-line]')
  let unsavedSince = null
  let timer = null
  let saving = null
  let over = false

  form.addEventListener('input', () => {
    unsavedSince ??= Date.now()
    window.addEventListener('beforeunload', warn)
    if (saving || over) return
    clearTimeout(timer)
    timer = setTimeout(save, Math.min(pause, Math.max(0, unsavedSince + longest - Date.now())))
  })

  // What is sent stands on the version that the save before it made.
  form.addEventListener('submit', event => {
    clearTimeout(timer)
    over = true
    window.removeEventListener('beforeunload', warn)
    if (!saving) return
    event.preventDefault()
    saving.then(() => form.requestSubmit(event.submitter))
  })

  // Coming back to the page as it was left, it saves again.
  window.addEventListener('pageshow', () => { over = false })

  function save () {
    const since = unsavedSince
    unsavedSince = null
    saving = send(form).then(answer => {
      saving = null
      if (answer.version) form.elements.Version.value = answer.version
      else unsavedSince ??= since
      if (!unsavedSince) window.removeEventListener('beforeunload', warn)
      line.textContent = answer.words
      line.hidden = false
      // Where it was refused, the next key tries again.
      if (answer.version && unsavedSince && !over) timer = setTimeout(save, pause)
    })
  }
}

// A form that is saved by its button alone: <form data-unsaved="warn">. Whoever leaves what they typed into it is asked.
export function warnOf (form) {
  form.addEventListener('input', () => window.addEventListener('beforeunload', warn))
  form.addEventListener('submit', () => window.removeEventListener('beforeunload', warn))
}

// The browser asks whether to leave what is not saved.
function warn (event) {
  event.preventDefault()
}

async function send (form) {
  const notSaved = { words: form.dataset.keepFailed }
  try {
    const answer = await fetch(form.dataset.keep, { method: 'POST', body: new FormData(form), redirect: 'error', signal: AbortSignal.timeout(patience) })
    return answer.ok ? await answer.json() : notSaved
  } catch {
    return notSaved
  }
}
