import { Component, type ReactNode } from 'react';
import { PANE } from '../../strings/pane';
import { failureOf, type Failure } from '../state/failure';
import { FailureNote } from './FailureNote';

interface Props {
  readonly children: ReactNode;
}

/**
 * Keeps the rest of the pane alive where one part of it fails to draw, and offers to try again.
 * A class because React has no other way to catch what is thrown while drawing.
 */
export class Boundary extends Component<Props, { failure: Failure | null }> {
  override state: { failure: Failure | null } = { failure: null };

  static getDerivedStateFromError(thrown: unknown): { failure: Failure } {
    return { failure: { sentence: PANE.brokenView, detail: failureOf(thrown).detail } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const again = { label: PANE.tryAgain, run: () => this.setState({ failure: null }) };
    return <FailureNote failure={failure} action={again} />;
  }
}
