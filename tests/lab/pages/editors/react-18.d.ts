// The parts that Draft.js's page uses read the same in both versions' types.
declare module 'react-18' {
  export { createElement, useState } from 'react';
}
declare module 'react-dom-18/client' {
  export { createRoot } from 'react-dom/client';
}
