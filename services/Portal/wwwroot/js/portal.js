import { initAll } from '../govuk/govuk-frontend.min.js'
import { readAnewOnBack } from './back.js'
import { refresh } from './refresh.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
document.querySelectorAll('[data-refresh]').forEach(part => refresh(part))
readAnewOnBack(document)
