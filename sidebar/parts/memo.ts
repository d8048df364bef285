import { Component, type ComponentType, h } from 'preact';

/** The component drawn again only when one of its properties is another one: typing in one card leaves the others. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Record<string, unknown>;
      return Object.entries(next).some(([name, value]) => now[name] !== value);
    }

    override render() {
      return h(Inner as ComponentType<object>, this.props);
    }
  };
}
