// What all components build on; each brings its own sheet (component-styles.ts).
// In their own layer, so that the product's styles win whatever the order in which chunks arrive.
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './tokens.css';

// Where nothing is built there is one sheet for all of them.
if (import.meta.env.DEV) void import('@mantine/core/styles.layer.css');
