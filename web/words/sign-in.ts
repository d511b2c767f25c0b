export const signIn = {
  title: 'Sign in',
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
  forgotten: 'Forgot your password?',
} as const;
