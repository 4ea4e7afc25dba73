// Keeps a part of the page up to date for as long as it asks to be: <div id="progress" data-refresh="2"> is read again every two seconds.
const mostFailures = 5

export function refresh (part, failures = 0) {
  if (!part.dataset.refresh) return
  setTimeout(async () => {
    const fresh = await read(part)
    // Signed out or offline: after a while the link beside it is all there is.
    if (!fresh) return failures < mostFailures && refresh(part, failures + 1)
    part.replaceChildren(...fresh.childNodes)
    part.dataset.refresh = fresh.dataset.refresh ?? ''
    refresh(part)
  }, part.dataset.refresh * 1000)
}

async function read (part) {
  try {
    const answer = await fetch(location.href)
    if (!answer.ok || answer.redirected) return null
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    announce(page)
    return page.getElementById(part.id)
  } catch {
    return null
  }
}

// A line that screen readers listen to must stay the same element: only its words change.
function announce (page) {
  for (const line of document.querySelectorAll('[data-refresh-line]')) {
    const words = page.getElementById(line.id)?.textContent
    if (words && words !== line.textContent) line.textContent = words
  }
}
