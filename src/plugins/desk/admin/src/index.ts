/** The staff's application; its pages come with the parts that need them. */
export default { register(): void {} };
