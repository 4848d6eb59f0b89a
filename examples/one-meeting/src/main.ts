console.log('one meeting', process.argv.slice(2))
