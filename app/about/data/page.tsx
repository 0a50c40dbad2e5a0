import { AboutPage } from '@/components/page/about-page'
import { citationFormats } from '@/lib/metadata/citations'
import { dataFiles } from '@/lib/metadata/data-files'
import { feedPlans } from '@/lib/metadata/feeds'
import { pageMetadata } from '@/lib/metadata/page-metadata'
import { href } from '@/lib/site'

export const metadata = pageMetadata(
  'Data',
  'The data behind the pages as JSON files, readable from other sites.',
  '/about/data/',
)

export default function Page() {
  return (
    <AboutPage title="Data">
      <p>
        Everything that the pages are made of, their text apart, is also to be had as JSON. The files are made
        in the same step as the pages and can be read from other sites. The words are licensed CC BY 4.0: use
        them, and say where they are from. Fields may be added; those described here stay.
      </p>
      <dl>
        {dataFiles.map(({ name, holds, fields }) => (
          <div key={name}>
            <dt>
              <a href={href(`/data/${name}`)}>
                <code>/data/{name}</code>
              </a>
            </dt>
            <dd>{holds}</dd>
            {fields && (
              <dd>
                <code>{fields}</code>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <h2>Citations</h2>
      <p>
        Every authority as a record for a reference manager, in one file a format; its key is the id of the
        authority. The same record stands on the page of each authority, and concepts, claims and reports bear
        one of their own. Zotero’s button takes it from the page, with its type: case, statute, treaty, bill,
        report, article.
      </p>
      <dl>
        {citationFormats.map(({ name, extension, holds }) => (
          <div key={extension}>
            <dt>
              <a href={href(`/data/citations.${extension}`)}>
                <code>/data/citations.{extension}</code>
              </a>
            </dt>
            <dd>
              {name}: {holds}
            </dd>
          </div>
        ))}
      </dl>
      <h2>Feeds</h2>
      <p>What is new, for a feed reader, as Atom and as JSON Feed.</p>
      <dl>
        {feedPlans.map(({ name, description }) => (
          <div key={name}>
            <dt>
              <a href={href(`/feeds/${name}.atom`)}>
                <code>/feeds/{name}.atom</code>
              </a>{' '}
              <a href={href(`/feeds/${name}.json`)}>
                <code>/feeds/{name}.json</code>
              </a>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </AboutPage>
  )
}
