-- Requests from a file, one per line: method, path, authorization and body, with tabs between them. Said after "--": the file, and
-- whether they are sent in a random order for ever, or in their own order until there are none left.
local requests = {}
local order = "random"
local at = 0

function init(args)
  order = args[2]
  for line in io.lines(args[1]) do
    local method, path, authorization, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = { ["Authorization"] = authorization, ["User-Agent"] = "Yealink SIP-T46U 108.86.0.20" }
    if body ~= "" then headers["Content-Type"] = "application/json" else body = nil end
    requests[#requests + 1] = wrk.format(method, path, headers, body)
  end
  math.randomseed(os.time())
end

function request()
  if order == "random" then return requests[math.random(#requests)] end
  at = at + 1
  if at >= #requests then wrk.thread:stop() end
  return requests[math.min(at, #requests)]
end

function done(summary, latency, _)
  local errors = summary.errors
  io.write(string.format('\nresult {"operations":%d,"failed":%d,"seconds":%.6f,"p50Ms":%.3f,"p99Ms":%.3f}\n', summary.requests,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout, summary.duration / 1e6,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
