print("onoma")
