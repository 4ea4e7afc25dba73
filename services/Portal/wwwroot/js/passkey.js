// Asks the device for a passkey when the form is sent, and sends what it answers: <form data-passkey="create" data-options="{…}">.
const known = 'credentials' in navigator && typeof PublicKeyCredential?.parseCreationOptionsFromJSON === 'function'

if (known) document.querySelectorAll('[data-passkey]').forEach(prepare)

function prepare (form) {
  document.querySelector('[data-passkey-missing]').hidden = true
  form.hidden = false
  form.addEventListener('submit', async event => {
    if (form.elements.credential.value) return
    event.preventDefault()
    const credential = await ask(form)
    document.querySelector('[data-passkey-failed]').hidden = credential !== null
    if (credential === null) return
    form.elements.credential.value = JSON.stringify(credential)
    form.submit()
  })
}

// Null where the person stopped, waited too long, or has no passkey for this site.
async function ask (form) {
  const options = JSON.parse(form.dataset.options)
  try {
    return form.dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  } catch {
    return null
  }
}
