// Makes of a long list a field that finds an entry by some letters of it: <select data-type-ahead>. What is chosen stays in the list
// itself, which is what is sent; without JavaScript the list is all there is.
import '../govuk/accessible-autocomplete.min.js'

const most = 15

export function offerTypeAhead (list) {
  const options = [...list.options].filter(option => option.value)
  const none = [...list.options].find(option => !option.value)
  const described = (list.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent.trim())
  const wrong = list.classList.contains('govuk-select--error') ? ' govuk-input--error' : ''
  const id = list.id
  window.accessibleAutocomplete.enhanceSelectElement({
    selectElement: list,
    defaultValue: '',
    placeholder: none?.text ?? '',
    inputClasses: 'govuk-input' + wrong,
    source: (letters, show) => show(find(letters, options)),
    onConfirm: text => choose(text ?? document.getElementById(id).value),
    tAssistiveHint: () => [...described, 'Type some letters; then use the up and down arrows to go through what fits and Enter to choose.']
      .filter(Boolean).join(' ')
  })

  // A form that saves itself hears of it.
  function choose (text) {
    const option = options.find(one => one.text === text) ?? none
    if (!option || option.selected) return
    option.selected = true
    list.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

// What begins with the letters goes before what holds them.
function find (letters, options) {
  const sought = letters.trim().toLowerCase()
  const place = name => name.toLowerCase().indexOf(sought)
  const found = options.map(option => option.text).filter(name => place(name) >= 0)
  return [...found.filter(name => place(name) === 0), ...found.filter(name => place(name) > 0)].slice(0, most)
}
