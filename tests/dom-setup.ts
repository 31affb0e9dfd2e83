import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine takes its time to load a part of the page; what never comes fails all the same.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
