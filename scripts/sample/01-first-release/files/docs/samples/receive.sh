#!/bin/sh
# Prints every request that arrives on a port and answers 204.
port="${1:-8080}"
while true; do
  printf 'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n' | nc -l "$port"
done
