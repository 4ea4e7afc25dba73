import { initAll } from '../govuk/govuk-frontend.min.js'
import { fillInOnBack, readAnewOnBack } from './back.js'
import { keep, warnOf } from './keep.js'
import { offerPrinting } from './print.js'
import { refresh } from './refresh.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
fillInOnBack(document)
initAll()
document.querySelectorAll('[data-refresh]').forEach(part => refresh(part))
readAnewOnBack(document)
offerPrinting(document)
document.querySelectorAll('[data-keep^="?"]').forEach(keep)
document.querySelectorAll('[data-unsaved="warn"]').forEach(warnOf)
// Few pages have a list that is long enough.
const longLists = document.querySelectorAll('select[data-type-ahead]')
if (longLists.length > 0) import('./typeahead.js').then(({ offerTypeAhead }) => longLists.forEach(offerTypeAhead))
