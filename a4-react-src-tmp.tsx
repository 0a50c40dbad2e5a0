import { useState } from 'react'
import { createRoot } from 'react-dom/client'
function App(){ const [n,set]=useState(0); return <article><p>{n===0?'The armed attack began at dawn':'Corrected: nothing began'}</p><button id="b" onClick={()=>set(n+1)}>more</button></article> }
createRoot(document.getElementById('root')!).render(<App/>)
