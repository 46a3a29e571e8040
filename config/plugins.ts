export default () => ({
  'users-permissions': {
    config: { jwtSecret: process.env.JWT_SECRET ?? 'dev-jwt', jwtManagement: 'refresh', sessions: { httpOnly: false } },
  },
});
