# The site as a container: docker build -t portfolio .   (scripts/image builds it and tries it out)

# What comes from npm; the image of the SDK has no Node.
FROM node:22-slim AS npm
WORKDIR /npm
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# Locked: exactly the packages that the lock files name.
ENV CI=true
# Only what says which packages are needed, so that this layer is made anew only when one changes.
COPY global.json Directory.Build.props Directory.Packages.props Npm.targets package.json package-lock.json ./
COPY --from=npm /npm/node_modules node_modules/
COPY Portfolio.Core/Portfolio.Core.csproj Portfolio.Core/packages.lock.json Portfolio.Core/
COPY Portfolio.Web/Portfolio.Web.csproj Portfolio.Web/packages.lock.json Portfolio.Web/
COPY Portfolio.Web/assets/Assets.targets Portfolio.Web/assets/
# Taken as fetched: it is newer than the lock file.
RUN touch node_modules/.package-lock.json
RUN dotnet restore Portfolio.Web -p:PublishReadyToRun=true
COPY .editorconfig ./
COPY Portfolio.Core/ Portfolio.Core/
COPY Portfolio.Web/ Portfolio.Web/
# ReadyToRun: compiled for this machine, or each start would spend half a second on it.
RUN dotnet publish Portfolio.Web -c Release --no-restore --use-current-runtime --self-contained false \
    -p:PublishReadyToRun=true -p:PublishDocumentationFiles=false -o /app \
    && chmod -R a+rX /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
COPY LICENSE THIRD-PARTY-NOTICES.md /app/
# Open to all, so that a new volume, which takes over this mode, can be written to by any --user.
RUN mkdir -m 0777 /data
# Nothing is written outside of the volume: what is large and passing goes there too (TMPDIR), and the sockets for
# debuggers are not made.
ENV ASPNETCORE_HTTP_PORTS=8080 \
    DOTNET_EnableDiagnostics=0 \
    PATH="/app:$PATH" \
    Portfolio__Data=/data \
    TMPDIR=/data
WORKDIR /app
USER $APP_UID
VOLUME ["/data"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["Portfolio.Web", "health"]
ENTRYPOINT ["Portfolio.Web"]
