// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import './element'

/** Two marks and their notes, as prose.tsx renders them; jsdom lays nothing out, so notes are not shown: a phone. */
beforeEach(() => {
  press('Escape')
  document.body.innerHTML = `
    <p>Words<a id="mark-1" href="#note-1"><span>1</span></a> more<a id="mark-2" href="#note-2">2</a>
      <a id="elsewhere" href="#rule">rule</a><a id="broken" href="#note-9">9</a></p>
    <ol>
      <li id="note-1"><a id="back-1" href="#mark-1">1</a> <b>UN Charter</b></li>
      <li id="note-2"><a href="#mark-2">2</a> Nicaragua</li>
    </ol>`
})

function get(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`there is no ${id}`)
  return element
}

/** @returns whether the click did its ordinary work */
function click(target: Element): boolean {
  return target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
}

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
}

const openNotes = () => [...document.querySelectorAll('[data-open]')].map(({ id }) => id)

describe('on a phone', () => {
  test('a mark opens its note and moves the focus there, without a trace in the history', () => {
    const before = history.length
    expect(click(get('mark-1').querySelector('span') ?? document.body)).toBe(false)
    expect(openNotes()).toEqual(['note-1'])
    expect(document.activeElement).toBe(get('note-1'))
    expect([location.hash, history.length]).toEqual(['', before])
  })

  test('the same mark closes it', () => {
    click(get('mark-1'))
    click(get('mark-1'))
    expect(openNotes()).toEqual([])
    expect(get('note-1').hasAttribute('tabindex')).toBe(false)
  })

  test('another mark opens its own instead', () => {
    click(get('mark-1'))
    click(get('mark-2'))
    expect(openNotes()).toEqual(['note-2'])
  })

  test('Escape closes it and returns the focus to its mark', () => {
    click(get('mark-2'))
    press('Escape')
    expect(openNotes()).toEqual([])
    expect(document.activeElement).toBe(get('mark-2'))
  })

  test('so does the way back in the note', () => {
    click(get('mark-1'))
    expect(click(get('back-1'))).toBe(false)
    expect(openNotes()).toEqual([])
    expect(document.activeElement).toBe(get('mark-1'))
  })

  test('a click beside it closes it, a click in it does not', () => {
    click(get('mark-1'))
    click(get('note-1').querySelector('b') ?? document.body)
    expect(openNotes()).toEqual(['note-1'])
    click(document.body)
    expect(openNotes()).toEqual([])
  })
})

describe('what is not its business does its ordinary work', () => {
  test('another link of the page', () => expect(click(get('elsewhere'))).toBe(true))
  test('a mark whose note is not there', () => expect(click(get('broken'))).toBe(true))
  test('the way back from a note that is not open', () => expect(click(get('back-1'))).toBe(true))
  test('another key', () => {
    click(get('mark-1'))
    press('Enter')
    expect(openNotes()).toEqual(['note-1'])
  })

  test('a mark whose note is in view beside it', () => {
    // What is laid out has a parent to which its place is counted.
    Object.defineProperty(get('note-1'), 'offsetParent', { value: document.body })
    expect(click(get('mark-1'))).toBe(true)
    expect(openNotes()).toEqual([])
  })
})
