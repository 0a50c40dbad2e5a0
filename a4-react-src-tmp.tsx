import { useState } from 'react'
import { createRoot } from 'react-dom/client'
function App(){ const [n,set]=useState(0); return <article><p>Count {n}: {n===0 && <>Article 51 of the <em>UN Charter</em> applies.</>}{n>0 && 'gone'}</p><p>{n===0?'The armed attack began':'The report was corrected: nothing began'}</p><button id="b" onClick={()=>set(n+1)}>more</button></article> }
createRoot(document.getElementById('root')!).render(<App/>)
