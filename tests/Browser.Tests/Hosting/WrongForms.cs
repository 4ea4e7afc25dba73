namespace Safeguarding.Browser.Tests.Hosting;

/// <summary>
/// What a form says against being sent empty or full of nonsense: the errors at the top stand in the order of the page, each leads to its
/// field, and there it is said again.
/// </summary>
static class WrongForms
{
    const string Check = """
        const text = it => it.textContent.replace(/\s+/g, ' ').trim()
        const groups = it => it ? [it, ...groups(it.parentElement?.closest('.govuk-form-group, li'))] : []
        const problems = page => {
          const links = [...page.querySelectorAll('.govuk-error-summary__list li')]
            .map(line => ({ said: text(line), href: line.querySelector('a')?.getAttribute('href') }))
          // That somebody else was quicker is about the whole form.
          const found = links.filter(line => !line.href && !line.said.startsWith('Someone')).map(line => `"${line.said}" leads nowhere`)
          let before = null
          for (const { said, href } of links.filter(line => line.href)) {
            const target = page.getElementById(href.slice(1))
            if (!target) { found.push(`"${said}" leads to ${href}, which is not there`); continue }
            const messages = groups(target).flatMap(group => [...group.querySelectorAll('.govuk-error-message')])
            if (!messages.some(message => text(message).includes(said)))
              found.push(`"${said}" is not said at ${href}`)
            if (before && target.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING)
              found.push(`"${said}" stands after what is further down`)
            before = target
          }
          return found
        }
        """;

    // Sent beside the page, which stays as it is: what the service answers is read, not shown.
    const string Send = """
        const longest = it => it.form.method === 'get' ? 400
          : it.matches('textarea') ? Number(it.closest('[data-maxlength]')?.dataset.maxlength ?? 60000) : 2000
        const fill = (form, kind) => {
          const data = new FormData(form)
          const asked = [...form.elements].filter(it => it.name && it.type !== 'hidden' && !it.matches('button'))
          for (const it of asked) data.delete(it.name)
          const choices = it => asked.filter(other => other.name === it.name)
          for (const it of kind === 'empty' ? [] : asked)
            if (it.type === 'radio') { if (it === choices(it).at(kind === 'first' ? 0 : -1)) data.append(it.name, it.value) }
            else if (it.type === 'checkbox') data.append(it.name, it.value)
            else if (it.type === 'file') data.append(it.name, new File(['x'], 'x.exe'))
            else if (it.matches('select')) data.append(it.name, 'nonsense')
            else if (/\.(Day|Month|Year)$/.test(it.name)) data.append(it.name, '99')
            else data.append(it.name, 'x'.repeat(1 + longest(it)))
          const button = form.querySelector('button')
          if (button?.name) data.append(button.name, button.value)
          return form.enctype.startsWith('multipart') ? data : new URLSearchParams(data)
        }
        const read = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html')
        const asPage = { headers: { Accept: 'text/html' } }
        const sent = (form, data) => form.method === 'get'
          ? fetch(form.action.split('?')[0] + '?' + data, asPage)
          : fetch(form.action, { method: 'POST', body: data, ...asPage })
        const forms = page => [...page.querySelectorAll('main form')]
          .filter(form => [...form.elements].some(it => it.name && it.type !== 'hidden' && !it.matches('button')))
        const found = []
        for (const [index] of forms(document).entries())
          for (const kind of ['first', 'last', 'empty']) {
            // As it is now: what was sent before may have been saved.
            const form = forms(await read(await fetch(location.href, asPage)))[index]
            if (!form) continue
            const answer = await sent(form, fill(form, kind))
            const page = await read(answer)
            // What the form before has closed to this person is not there any more.
            if (answer.status >= 400 && answer.status !== 404 || !page.querySelector('h1'))
              found.push(`${kind}: the answer is ${answer.status}`)
            found.push(...problems(page).map(problem => `${kind}: ${problem}`))
          }
        return found
        """;

    /// <summary>What is wrong with the errors that the page shows now.</summary>
    public static async Task<IReadOnlyList<string>> ErrorProblemsAsync(this Reader reader) =>
        await NamedAsync(reader, $"() => {{ {Check}; return problems(document) }}");

    /// <summary>What is wrong with the errors of each of the page's forms.</summary>
    public static async Task<IReadOnlyList<string>> FormProblemsAsync(this Reader reader) =>
        await NamedAsync(reader, $"async () => {{ {Check}; {Send} }}");

    static async Task<IReadOnlyList<string>> NamedAsync(Reader reader, string script) =>
        [.. (await reader.Page.EvaluateAsync<string[]>(script)).Distinct().Select(problem => $"{reader.Path}: {problem}")];
}
