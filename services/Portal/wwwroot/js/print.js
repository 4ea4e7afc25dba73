// A button that prints, in the place of the words that say how; without JavaScript the words stay.
export function offerPrinting (page) {
  for (const button of page.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
  for (const words of page.querySelectorAll('[data-print-words]')) words.hidden = true
}
